import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Card } from '../../content/library/types';
import { pointOf } from '../../content/spoilers/say';
import type { Engine } from '../../content/spoilers/types';
import type { Stored } from '../../content/storage/types';
import { t } from '../../content/words/t';
import { useCanons } from '../wiring/useCanons';

/**
 * How far ahead of the reader a story goes, in words that spoil nothing ("Smallville 5x17"); empty where it
 * does not; null until that is known. By its tags and summary.
 */
export function useAhead(cards: readonly Card[] | null, stored: Stored): (card: Card) => string | null {
  const { progress, ownCanons, settings } = stored;
  const ids = Object.keys(progress);
  const canons = useCanons(ids, ownCanons);
  const [make, setMake] = useState<{ engine: typeof import('../../content/spoilers/engine') } | null>(null);
  const needed = ids.length > 0 && (cards?.length ?? 0) > 0;
  useEffect(() => {
    if (needed)
      import('../../content/spoilers/engine').then(
        (engine) => setMake({ engine }),
        (cause: unknown) => console.error(cause),
      );
  }, [needed]);
  const here = ids.every((id) => canons.has(id));
  return useMemo(() => {
    if (ids.length === 0) return () => '';
    if (!make || !here) return () => null;
    const followed = ids.flatMap((id) => {
      const canon = canons.get(id);
      const mine = progress[id];
      return canon && mine ? [{ canon, progress: mine }] : [];
    });
    const engine = make.engine.makeEngine(followed);
    const known = new Map<string, string>();
    return (card: Card) => {
      const before = known.get(card.edition);
      if (before !== undefined) return before;
      const said = aheadIn(card, engine);
      known.set(card.edition, said);
      return said;
    };
  }, [make, here, progress, ownCanons, settings.spoilers]);

  function aheadIn({ tags, summary }: Card, engine: Engine): string {
    const texts = [
      { kind: 'summary' as const, text: summary },
      ...tags.freeforms.map((text) => ({ kind: 'freeform' as const, text })),
    ];
    const { verdict, reasons } = engine.decide(
      engine.read({ fandoms: tags.fandoms, texts }),
      settings.spoilers,
    );
    const [reason] = reasons.filter(({ why }) => why !== 'silent');
    const canon = reason && canons.get(reason.canon);
    if ((verdict !== 'hide' && verdict !== 'ask') || !reason || !canon) return '';
    return `${canon.title} ${pointOf(reason, [{ canon }]) || t('gate_somewhere')}`;
  }
}
