import { matchesOf, scriptPath } from '../sites/registry';
import { neededSheets, sheetPath } from '../sites/sheets';
import { typePath } from '../sites/typeSheet';
import type { Place } from '../sites/types';
import type { PagePack } from '../storage/types';

/** What is to be registered for one site. */
export interface Plan {
  id: string;
  matches: string[];
  css: string[];
  js: string[];
}

/** The script of pages, as the build names it. */
const PAGE_SCRIPT = 'page.js';
/** The reader's own words, for those who have any. */
const WORDS_SCRIPT = 'words.js';
/** Showing while a tab is held, for who wants it. */
const PEEK_SCRIPT = 'peek.js';
/** How tabs and leaves look; goes with every pre-paint style. */
const LOOK = 'veil/look.css';

/** Whether anything of a plan can hide: type alone hides nothing. */
export const veils = ({ css }: Pick<Plan, 'css'>): boolean => css.includes(LOOK);

/**
 * What a reader's settings need: nothing for a site where nothing can hide and no type is set, so that
 * its pages are as without us.
 * @param granted whether the reader lets us onto the pages of a match pattern.
 */
export function planned(
  sites: readonly Place[],
  pack: PagePack,
  granted: (match: string) => boolean,
): Plan[] {
  return sites.flatMap((site) => {
    const needed = neededSheets(site, pack);
    const matches = matchesOf(site).filter(granted);
    if (matches.length === 0 || (needed.length === 0 && !pack.type)) return [];
    const css = needed.map((name) => sheetPath(site, name));
    if (css.length > 0) css.unshift(LOOK);
    if (pack.type) css.push(typePath(site));
    const words = pack.phrases.length > 0 ? [WORDS_SCRIPT] : [];
    const peek = pack.veils.peek ? [PEEK_SCRIPT] : [];
    // The site's description first: the page's script finds it there.
    const js = [scriptPath(site), ...words, ...peek, PAGE_SCRIPT];
    return [{ id: site.id, matches, css, js }];
  });
}

/** What has to be done to come from what is registered to what is planned. */
export interface Difference {
  add: Plan[];
  update: Plan[];
  remove: string[];
}

export function difference(registered: readonly Plan[], plans: readonly Plan[]): Difference {
  const before = new Map(registered.map((each) => [each.id, each]));
  return {
    add: plans.filter(({ id }) => !before.has(id)),
    update: plans.filter((plan) => {
      const old = before.get(plan.id);
      return old !== undefined && written(old) !== written(plan);
    }),
    remove: [...before.keys()].filter((id) => !plans.some((plan) => plan.id === id)),
  };
}

const written = ({ matches, css, js }: Plan): string =>
  JSON.stringify([matches, css, js].map((all) => [...all].sort()));
