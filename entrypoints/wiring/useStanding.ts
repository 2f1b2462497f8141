import { useEffect, useState } from 'preact/hooks';
import { type Standing, standingOf } from '../../components/gate/standing';
import { canonsForFandom } from '../../content/canons/catalogue';
import type { Canon, Followed } from '../../content/canons/types';
import type { Engine } from '../../content/spoilers/types';
import type { Stored } from '../../content/storage/types';
import type { Story } from '../../content/stories/types';
import { useCanons } from './useCanons';

const [lazy = () => null] = Object.values(
  import.meta.glob<{ makeEngine: (followed: readonly Followed[]) => Engine }>(
    '../../content/spoilers/engine.ts',
  ),
);

/** How the reader stands to a story, followed as their progress changes; null until its canons are here. */
export function useStanding(
  story: Story,
  stored: Stored | null,
): { standing: Standing | null; canons: ReadonlyMap<string, Canon> } {
  const ids = [...new Set(story.tags.fandoms.flatMap(canonsForFandom))];
  const canons = useCanons(ids, stored?.ownCanons);
  const [engine, setEngine] = useState<{ makeEngine: (followed: readonly Followed[]) => Engine } | null>(
    null,
  );
  useEffect(() => {
    // The engine is large beside the popup, and only this needs it: it comes after the first paint.
    lazy()?.then(setEngine, (cause: unknown) => console.error(cause));
  }, []);
  const here = ids.flatMap((id) => canons.get(id) ?? []);
  if (!engine || !stored || here.length < ids.length) return { standing: null, canons };
  return {
    standing: standingOf(story, here, stored.progress, stored.settings.spoilers, engine.makeEngine),
    canons,
  };
}
