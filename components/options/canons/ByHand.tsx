import { useState } from 'preact/hooks';
import type { CanonKind } from '../../../content/canons/types';
import { t } from '../../../content/words/t';
import { Button } from '../../base/Button';
import { NumberField } from '../../canons/NumberField';
import { hasSeasons } from './drafts';
import './own.css';

interface Props {
  kind: CanonKind;
  counts: readonly number[];
  onCounts: (counts: number[]) => void;
}

/** Larger numbers are slips of the finger. */
const MOST = 5000;

/** Seasons and how many episodes each has, or parts and chapters. */
export function ByHand({ kind, counts, onCounts }: Props) {
  const [last, setLast] = useState(0);
  const seasons = hasSeasons(kind);
  return (
    <>
      <div class="u-own-counts">
        {counts.map((count, at) => (
          <NumberField
            key={`${at} ${last}`}
            label={t(seasons ? 'own_season' : 'own_part', at + 1)}
            value={count || null}
            min={1}
            max={MOST}
            onChange={(to) => onCounts(counts.map((other, place) => (place === at ? to : other)))}
          />
        ))}
      </div>
      <div class="u-options-actions">
        <Button onClick={() => onCounts([...counts, 0])}>
          {t(seasons ? 'own_moreSeason' : 'own_morePart')}
        </Button>
        {counts.length > 1 && (
          <Button
            kind="plain"
            onClick={() => {
              setLast(last + 1);
              onCounts(counts.slice(0, -1));
            }}
          >
            {t('own_fewer')}
          </Button>
        )}
      </div>
    </>
  );
}
