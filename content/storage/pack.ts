import type { Canon, Followed } from '../canons/types';
import type { MadeEngine } from './engineParts';
import { SCHEMA } from './schema';
import type { Stored, StoredPage } from './types';

/** Gives a bundled canon's list, and rejects where there is none of that name. */
export type LoadCanon = (id: string) => Promise<Canon>;

/**
 * Derives what pages read: only followed canons, only what a page needs. A list that cannot be loaded
 * is taken from the pack before (`earlier`), where it is; else its canon is left out of the pack, and
 * stays in the reader's progress.
 * @param engineOf makes what the engine reads with in pages.
 */
export async function derivePack(
  stored: Stored,
  load: LoadCanon,
  engineOf: (followed: readonly Followed[]) => Promise<MadeEngine>,
  earlier: Followed[] = [],
): Promise<{ page: StoredPage; engine: MadeEngine['engine'] }> {
  const { settings } = stored;
  const lists = await Promise.all(
    Object.entries(stored.progress).map(async ([id, progress]): Promise<Followed[]> => {
      const canon = await listOf(id, stored, load, earlier);
      return canon ? [{ canon, progress }] : [];
    }),
  );
  const followed = lists.flat();
  const { engine, madeBy, say } = await engineOf(followed);
  const page: StoredPage = {
    schema: SCHEMA,
    // A number on the toolbar is for nobody else to see.
    veils: { ...settings.veils, badge: settings.veils.badge && !settings.discreet },
    spoilers: settings.spoilers,
    phrases: settings.phrases,
    type: settings.typeOnSites ? settings.type : null,
    ...(settings.typeOnSites && { typeRules: settings.typeRules }),
    ...(Object.keys(settings.addedSites).length > 0 && { addedSites: settings.addedSites }),
    followed,
    madeBy,
    ...(say && { say }),
    opened: Object.keys(stored.opened),
    kept: Object.keys(stored.kept),
  };
  return { page, engine };
}

async function listOf(
  id: string,
  stored: Stored,
  load: LoadCanon,
  earlier: Followed[],
): Promise<Canon | undefined> {
  if (Object.hasOwn(stored.ownCanons, id)) return stored.ownCanons[id];
  try {
    return await load(id);
  } catch (cause) {
    const known = earlier.find((each) => each.canon.id === id)?.canon;
    if (!known) console.warn(`No list for the followed canon ${id}`, cause);
    return known;
  }
}
