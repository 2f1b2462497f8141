import { browser } from 'wxt/browser';
import type { PageWords } from './types';

/** What `page.js` may say at once, by the beginning of the key. What is missing here costs time and no word. */
const keys = {
  surface:
    'bookmark chapterCount chapterTitles characters comments filters freeforms headings inspired notes rating relationships series summary text title warnings',
  veil: 'ahead always asks goes group groupBy hidden hiddenTitle hide menu more otherMedium phrase place placeUnknown show theEnd theNewest unknownPoint warns',
  gate: 'showWork work workLead workPhrase',
  listing: 'bar fold hideAhead how label offer showAhead veil',
  point:
    'book bookTitle chapter code comic episode film game issue partEpisode partItem wordsBookEpisode wordsCampaignEpisode wordsChapter wordsEpisode wordsIssue wordsPartEpisode wordsSeasonEpisode wordsSeriesEpisode wordsVolumeEpisode',
  warning:
    'abuse content death drugs eatingDisorder gore hate incest loss panic rape selfHarm suicide torture underage violence',
};
/** Of those that count, each of a language's forms; '' where it has none. */
const counting = ['ahead', 'none', 'hidden'];
const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];
/** Works in a list, and one more. */
const COUNTED = 101;

/** The plural forms of the numbers below `n`, by the rules of Unicode's CLDR; none where digits are not Latin. */
function formsOf(language: string, n: number): string[] {
  const rules = new Intl.PluralRules(language);
  const plain = new Intl.NumberFormat(language).format(n - 1) === String(n - 1);
  return plain ? Array.from({ length: n }, (_, i) => rules.select(i)) : [];
}

/**
 * The strings that pages need, with $1… left in them: they come with the pack, since a page's first
 * question to the browser's i18n stops it for tens of milliseconds (Chromium asks another process).
 */
export function pageWords(): PageWords {
  const all = Object.entries(keys).flatMap(([group, names]) =>
    names.split(' ').map((name) => `${group}_${name}`),
  );
  const plural = counting.flatMap((name) => forms.map((form) => `listing_${name}_${form}`));
  const say = (key: string) => browser.i18n.getMessage(key as never, ['$1', '$2', '$3', '$4']);
  const language = browser.i18n.getUILanguage();
  return {
    language,
    forms: formsOf(language, COUNTED),
    words: Object.fromEntries([...all, ...plural].map((key) => [key, say(key)])),
  };
}
