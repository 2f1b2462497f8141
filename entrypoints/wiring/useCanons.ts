import { useEffect, useState } from 'preact/hooks';
import type { Canon } from '../../content/canons/types';
import { fetchCanon } from '../../content/storage/lists';

/** The lists of these canons, as they arrive; the reader's own come with what is stored. */
export function useCanons(
  ids: readonly string[],
  own: Record<string, Canon> | undefined,
): ReadonlyMap<string, Canon> {
  const [lists, setLists] = useState<ReadonlyMap<string, Canon>>(new Map());
  const wanted = [...new Set(ids)].sort().join('\n');
  useEffect(() => {
    let on = true;
    const missing = wanted.split('\n').filter((id) => id && !own?.[id] && !lists.has(id));
    if (missing.length === 0) return;
    Promise.allSettled(missing.map(fetchCanon)).then((answers) => {
      if (!on) return;
      const found = answers.flatMap((answer) => {
        if (answer.status === 'fulfilled') return [answer.value];
        console.error(answer.reason);
        return [];
      });
      if (found.length > 0)
        setLists((before) => new Map([...before, ...found.map((canon) => [canon.id, canon] as const)]));
    });
    return () => {
      on = false;
    };
  }, [wanted, own, lists]);
  return new Map([...lists, ...Object.entries(own ?? {})]);
}
