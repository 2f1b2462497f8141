import { withChoice } from '../typography/overrides';
import type { TypeSettings } from '../typography/types';
import type { Keeping } from './types';
import { wish } from './wishes';

/** Works with a choice of their own beyond these many are forgotten, the oldest first. */
const WORKS_KEPT = 1000;

/**
 * Sets the reader's type from a page; what was chosen for that site and work gives way, or nothing would
 * be seen of it. Nothing of a private window is kept. Throws StoreError where the browser refuses.
 */
export const setType = (
  settings: TypeSettings,
  site: string,
  work: string | undefined,
  inPrivate: boolean,
): Promise<Keeping> =>
  wish(inPrivate, (stored) => {
    const { typeRules } = stored.settings;
    stored.settings.type = settings;
    delete typeRules.sites[site];
    if (work !== undefined) delete typeRules.works[work];
  });

/** Chooses a preset for a site or a work, or for `author` whether that work's own style stays. */
export const setTypeRule = (
  of: 'site' | 'work' | 'author',
  what: string,
  preset: string | null,
  inPrivate: boolean,
): Promise<Keeping> =>
  wish(inPrivate, ({ settings: { typeRules } }) => {
    if (of === 'site') typeRules.sites = chosen(typeRules.sites, what, preset);
    else if (of === 'work') typeRules.works = chosen(typeRules.works, what, preset);
    else typeRules.authorStyle = chosen(typeRules.authorStyle, what, preset === 'over' ? false : null);
  });

/** The table with one choice changed: it is the newest then, or gone. */
const chosen = <T>(table: Record<string, T>, what: string, value: T | null): Record<string, T> =>
  Object.fromEntries(Object.entries(withChoice(table, what, value)).slice(-WORKS_KEPT));
