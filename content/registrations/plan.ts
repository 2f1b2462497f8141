import { neededParts } from '../page/needed';
import { matchesOf, siteScriptsOf } from '../sites/registry';
import { neededSheets, sheetPath } from '../sites/sheets';
import { typePath } from '../sites/typeSheet';
import type { Place } from '../sites/types';
import type { StoredPage } from '../storage/types';
import type { TypeRules } from '../typography/types';

/** What is to be registered for one site. */
export interface Plan {
  id: string;
  matches: string[];
  css: string[];
  js: string[];
}

/** The script of pages, as the build names it. */
const PAGE_SCRIPT = 'page.js';
/** Showing while a tab is held, and a key that opens all, for who wants them. */
const PEEK_SCRIPT = 'peek.js';
/** Type on sites, for who wants it; it needs none of the others. */
const TYPE_SCRIPT = 'type.js';
/** Texts tidied, on the sites the reader wants it on. */
const TIDY_SCRIPT = 'tidy.js';
/** Ruler, progress and what else helps to keep one's place. */
const AIDS_SCRIPT = 'aids.js';
/** A button by selected words, where the browser has no menu of its own for us. */
const SELECT = { js: 'select.js', css: 'veil/select.css' };
/** How tabs and leaves look; goes with every pre-paint style. */
const LOOK = 'veil/look.css';

/** Whether anything of a plan can hide: type alone hides nothing. */
export const veils = ({ css }: Pick<Plan, 'css'>): boolean => css.includes(LOOK);

/**
 * What a reader's settings need: nothing for a site where nothing can hide and no type is set, so that
 * its pages are as without us.
 * @param granted whether the reader lets us onto the pages of a match pattern.
 * @param menus whether the browser has a menu of its own for us.
 */
export function planned(
  sites: readonly Place[],
  pack: StoredPage,
  granted: (match: string) => boolean,
  menus = true,
): Plan[] {
  return sites.flatMap((site) => {
    const needed = neededSheets(site, pack);
    const type = wantsType(site, pack);
    const matches = matchesOf(site).filter(granted);
    if (matches.length === 0 || (needed.length === 0 && !type)) return [];
    const css = needed.map((name) => sheetPath(site, name));
    const select = needed.length > 0 && !menus ? SELECT : null;
    if (css.length > 0) css.unshift(LOOK);
    if (select) css.push(select.css);
    if (type) css.push(typePath(site));
    const parts = neededParts(pack).map((part) => `${part}.js`);
    const { peek, keys } = pack.veils;
    if (peek || keys.toggle) parts.push(PEEK_SCRIPT);
    const page = needed.length > 0 ? [...parts, PAGE_SCRIPT, ...(select ? [select.js] : [])] : [];
    // The site's description first: the others find it there. Type before what may take longer.
    const js = [...siteScriptsOf(site), ...(type ? typeScripts(site, pack) : []), ...page];
    // Hosts that a reader added are registered each by itself.
    return [{ id: [site.id, ...(site.added ? site.hosts : [])].join(' '), matches, css, js }];
  });
}

/** Whether a site's pages may be set: a work of a site that keeps its own look may have a preset all the same. */
const wantsType = ({ id }: Place, { type, typeRules }: StoredPage): boolean =>
  type !== null && (typeRules?.sites[id] !== 'off' || Object.keys(typeRules.works).length > 0);

/** What a reader's type needs of scripts on a site's pages. */
function typeScripts({ id }: Place, { typeRules }: StoredPage): string[] {
  const tidy = typeRules?.tidy.includes(id) ? [TIDY_SCRIPT] : [];
  return [TYPE_SCRIPT, ...tidy, ...(typeRules && wantsAids(typeRules) ? [AIDS_SCRIPT] : [])];
}

const wantsAids = ({ aids, keys }: TypeRules): boolean =>
  aids.guide !== 'none' || aids.emphasis || aids.progress || aids.awake || keys.scroll !== null;

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
