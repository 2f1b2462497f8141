import type { Canon } from './types';

/** One module a list, fetched when it is asked for. */
const lists = import.meta.glob<Canon>('./lists/*.json', { import: 'default' });
const loaded = new Map<string, Promise<Canon>>();

/** Whether a bundled list has this id. */
export const isBundled = (id: string): boolean => `./lists/${id}.json` in lists;

/**
 * A bundled canon by id, the same object each time.
 * @throws RangeError where no bundled list has that id (canons of the reader's own are in storage).
 */
export function loadCanon(id: string): Promise<Canon> {
  const found = loaded.get(id);
  if (found) return found;
  const load = lists[`./lists/${id}.json`];
  if (!load) return Promise.reject(new RangeError(`no bundled canon has the id ${id}`));
  const canon = load();
  loaded.set(id, canon);
  return canon;
}

/** All bundled canons, for what must look through them: importing progress. About 330 kB. */
export function loadAllCanons(): Promise<Canon[]> {
  return Promise.all(
    Object.keys(lists).map((path) => loadCanon(path.slice('./lists/'.length, -'.json'.length))),
  );
}
