import type { CanonIndex } from '../canons/position';
import type { Followed } from '../canons/types';
import { type FullTitles, fullTitle } from './archive';
import type { Known } from './known';
import type { Entry, OpenLexicon } from './lex';
import { addEntry, linkForms, wordsOf } from './lexicon';
import { placeOfNotation } from './notation';
import { tokenise } from './tokens';

// Labels of parts that name nothing by themselves.
const PLAIN_LABEL =
  /^(?:season|series|volume|book|part|specials?|films?|movies?|games?|main games|books?|novels?|episodes?|chapters?|shorts?|comics?|other|related|later|extras?|acts?|play|posthumous|palaces|interlude|crossover|miniseries|campaign)\b[\s\d()-]*(?:\s*\(.*\))?(?::.*)?$/i;
// Acronyms that mean something else in tags.
const NOT_A_TITLE = new Set(
  'tba tbd wip ooc pov aus nsfw sfw ptsd mcd bts lgbt dub con tws cws dnd usa nhl nba nfl fbi cia omc ofc mpreg pwp asap btw imo idk tbh lol hea bdsm abo rpf faq mcu'.split(
    ' ',
  ),
);

/** Enters titles, names and events of canons in the lexicon. */
export function enterCanons(known: readonly Known[], lexicon: OpenLexicon): void {
  for (const [canon, { followed, index }] of known.entries()) {
    enterNames(followed, canon, lexicon);
    enterItems(index, canon, lexicon);
    for (const [event, notation] of Object.entries(followed.canon.events ?? {})) {
      const at = notation === 'before' ? -1 : placeOfNotation(index, notation);
      const capitals = /^\p{Lu}{3,}$/u.test(event);
      if (at) addEntry(lexicon, event.replace(/ arc$/i, ''), { canon, at, kind: 'event', capitals });
    }
  }
  linkForms(lexicon);
}

function enterNames({ canon: c }: Followed, canon: number, lexicon: OpenLexicon): void {
  const plain = c.title.replace(/\s*\(.*?\)/g, '');
  for (const name of [c.title, plain, ...c.aliases]) {
    const short = name.replace(/[^\p{L}]/gu, '').length <= 5 && /[\p{Lu}].*[\p{Lu}]/u.test(name);
    addEntry(lexicon, name, { canon, at: 0, kind: 'canon', capitals: short });
    if (name.includes('-'))
      addEntry(lexicon, name.replaceAll('-', ''), { canon, at: 0, kind: 'canon', capitals: short });
  }
}

// "Part 2", "Episode VII": a form that any canon could have, and so tells none.
const NUMBER_ONLY =
  /^(?:the )?(?:(?:part|parts|episode|ep|volume|vol|book|chapter|season|series|film|movie|act)\b\W*)?(?:\d+|[ivx]+|one|two|three|four|five|first|second|third)?$/i;

/** Forms that fans give a title: without its series, without "Part 1", each half of a double one. */
function formsOf(title: string, isStory: boolean, names: ReadonlySet<string>): string[] {
  const forms = [title];
  const bare = title.replace(/\s*\([^)]*\)\s*$/, '');
  if (bare !== title && bare) forms.push(bare);
  for (const half of title.split(' / ')) if (half !== title) forms.push(half);
  if (title.includes('-')) forms.push(title.replaceAll('-', ''));
  if (isStory) {
    const colon = /^.{3,}?: (?<rest>.{3,})$/.exec(title)?.groups?.rest;
    if (colon) forms.push(colon);
    const dash = / [-–—] (?<rest>.{3,})$/.exec(title)?.groups?.rest;
    if (dash) forms.push(dash);
    const and = /^.{3,}? and the (?<rest>\S+ .{3,})$/i.exec(title)?.groups?.rest;
    if (and) forms.push(and);
  }
  return forms.filter((f) => f === title || !(NUMBER_ONLY.test(f) || names.has(f.toLowerCase())));
}

const PART = /[\s,:]*\(?\b(?:part|pt\.?)?\s*(?:\d|i{1,3}|iv|one|two|three|four)\)?$/i;

function enterItems(index: CanonIndex, canon: number, lexicon: OpenLexicon): void {
  const { canon: c } = index;
  const isStory = c.kind === 'film' || c.kind === 'book' || c.kind === 'game';
  const own = new Set([c.title, ...c.aliases].map((name) => name.toLowerCase()));
  const acronyms = new Map<string, number>();
  for (const { part, start, size } of index.parts) {
    const bases = new Map<string, number>();
    for (const [i, title] of (part.items ?? []).entries()) {
      const at = start + i + 1;
      // A last episode that bears the name of its series is not meant by that name.
      if (!isStory && title === c.title) continue;
      const other = isStory || part.number === undefined;
      for (const form of [...formsOf(title, other, own), ...(c.titleAliases?.[title] ?? [])]) {
        const capitals =
          /^[\p{Lu}\d][\p{Ll}]?[\p{Lu}\d\p{Ll}&]{0,5}$/u.test(form) && /\p{Lu}.*[\p{Lu}\d]/u.test(form);
        addEntry(lexicon, form, { canon, at, kind: 'item', capitals, story: isStory });
      }
      const base = title.replace(PART, '');
      if (
        base !== title &&
        base.length > 2 &&
        !isStory &&
        /part|pt|\(\d\)|\b(?:i{1,3}|iv)$|[ ,]\d$/i.test(title)
      )
        bases.set(base, at);
      enterAcronyms(acronyms, title, at);
    }
    if (!PLAIN_LABEL.test(part.label) && !/\d/.test(part.label))
      enterAcronyms(acronyms, part.label.replace(/\s+\(.*$/, ''), start + size);
    for (const [base, at] of bases) addEntry(lexicon, base, { canon, at, kind: 'item', capitals: false });
    const specials = /^Specials? (\d{4})$/.exec(part.label)?.[1];
    if (specials)
      addEntry(lexicon, `${specials} specials`, { canon, at: start + size, kind: 'part', capitals: false });
    if (!PLAIN_LABEL.test(part.label)) enterLabel(part.label, start + size, canon, lexicon);
    else if (/: \S+ \S/.test(part.label))
      enterLabel(part.label.replace(/^.*?: /, ''), start + size, canon, lexicon);
  }
  for (const [letters, at] of acronyms)
    if (at > 0 && !NOT_A_TITLE.has(letters))
      addEntry(lexicon, letters, { canon, at, kind: 'item', capitals: true });
}

/** "TRF", "WYLB": with and without the first word. One that two titles have is nobody's. */
function enterAcronyms(acronyms: Map<string, number>, title: string, at: number): void {
  const { words } = tokenise(title);
  if (words.length < 3) return;
  for (const from of [0, 1]) {
    const letters = words
      .slice(from)
      .map((w) => w[0])
      .join('');
    if (letters.length > 2)
      acronyms.set(letters, acronyms.has(letters) && acronyms.get(letters) !== at ? -1 : at);
  }
}

function enterLabel(label: string, at: number, canon: number, lexicon: OpenLexicon): void {
  const entry = { canon, at, kind: 'part' as const, capitals: false };
  addEntry(lexicon, label, entry);
  const bare = label.replace(/\s*\(.*?\)/g, '');
  if (bare !== label) addEntry(lexicon, bare, entry);
  const series = /^(\S+ .{3,}|\S+-\S+): ./.exec(label)?.[1];
  if (series) addEntry(lexicon, series, entry);
  const arc = bare.replace(/\s+arc$/i, '');
  if (arc !== bare) addEntry(lexicon, arc, entry);
  for (const form of [bare.replace(/,? season \d+$/i, ''), bare.replace(/^(?:vs\.?|film:)\s+/i, '')])
    if (form !== bare) addEntry(lexicon, form, entry);
}

/** Every episode by its title in full, as the archive's tags have it. */
export function fullTitles(known: readonly Known[], lexicon: OpenLexicon): FullTitles {
  const titles: FullTitles = new Map();
  for (const [canon, { index }] of known.entries())
    for (const { part, start } of index.parts)
      for (const [i, title] of (part.items ?? []).entries()) {
        const key = fullTitle(title);
        const words = wordsOf(title, lexicon);
        if (words.length === 0) continue;
        const entry: Entry = { words, canon, at: start + i + 1, kind: 'item', capitals: false };
        const list = titles.get(key);
        if (list) list.push(entry);
        else titles.set(key, [entry]);
      }
  return titles;
}
