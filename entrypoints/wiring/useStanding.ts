import { useEffect, useState } from 'preact/hooks';
import { type Standing, standingOf } from '../../components/gate/standing';
import type { Canon } from '../../content/canons/types';
import type { Stored } from '../../content/storage/types';
import type { Story } from '../../content/stories/types';
import { useCanonIds } from './useCanonIds';
import { useCanons } from './useCanons';

/** How the reader stands to a story, followed as their progress changes; null until its canons are here. */
export function useStanding(
  story: Omit<Story, 'chapters'>,
  stored: Stored | null,
): { standing: Standing | null; canons: ReadonlyMap<string, Canon> } {
  const named = useCanonIds(story.tags.fandoms);
  const ids = named ?? [];
  const canons = useCanons(ids, stored?.ownCanons);
  const [engine, setEngine] = useState<typeof import('../../content/spoilers/engine') | null>(null);
  useEffect(() => {
    // The engine is large beside the popup, and only this needs it: it comes after the first paint.
    import('../../content/spoilers/engine').then(setEngine, (cause: unknown) => console.error(cause));
  }, []);
  const here = ids.flatMap((id) => canons.get(id) ?? []);
  if (!engine || !stored || !named || here.length < ids.length) return { standing: null, canons };
  return {
    standing: standingOf(story, here, stored.progress, stored.settings.spoilers, engine.makeEngine),
    canons,
  };
}
