import type { Tab } from './pages';

/** Words of works that go past 5x16, each of a surface of its own, by sample page. */
export const hiddenOn: Record<string, readonly [string, ...string[]]> = {
  '/tags/Smallville%20(TV%202001)/works': ['kept one vial', 'Post-Episode'],
  '/works/9000001': ['The drawer stuck', 'left in the drawer', 'from Grandville', 'The Serum Drawer'],
  '/works/9000003/chapters/9000502': ['The jacket is red', 'painted arm', 'Charcoal'],
};

/** Everything that says a page's words again: what can be copied and found, and what is said beside the text. */
export const copiesOf = (tab: Tab): Promise<Record<string, string>> =>
  tab.evaluate(() => {
    getSelection()?.selectAllChildren(document.body);
    const copied = getSelection()?.toString() ?? '';
    const said = [...document.querySelectorAll('[title], [alt], [aria-label], [aria-description]')]
      .filter((element) => !element.closest('[inert]'))
      .flatMap((element) =>
        ['title', 'alt', 'aria-label', 'aria-description'].map((name) => element.getAttribute(name)),
      );
    const options = [...document.querySelectorAll('option')].map(({ text }) => text);
    const meta = [...document.querySelectorAll('meta[content]')].map((element) =>
      element.getAttribute('content'),
    );
    return {
      copied,
      said: said.join('\n'),
      options: options.join('\n'),
      title: document.title,
      meta: meta.join('\n'),
    };
  }, undefined);

/**
 * Looks for words as the browser's own search does, from the top.
 * @returns what the search has selected: the words, where it found any that can be seen
 */
export const findIn = (tab: Tab, words: string): Promise<string> =>
  tab.evaluate((words) => {
    getSelection()?.removeAllRanges();
    const find = Reflect.get(window, 'find') as (words: string) => boolean;
    find.call(window, words);
    return getSelection()?.toString() ?? '';
  }, words);
