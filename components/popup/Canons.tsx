import { useId, useMemo, useState } from 'preact/hooks';
import type { Canon, CanonProgress, Progress } from '../../content/canons/types';
import { language, t } from '../../content/words/t';
import { Button } from '../base/Button';
import { CanonRow } from '../canons/CanonRow';
import './popup.css';
import './page.css';

interface Props {
  ids: readonly string[];
  canons: ReadonlyMap<string, Canon>;
  progress: Progress;
  onProgress: (canon: string, progress: CanonProgress) => void;
}

/** Canons offered at first; a listing of crossovers may name dozens. */
const OFFERED = 3;

/** Where the reader is in the canons of a page; those that are not followed are offered after them. */
export function Canons({ ids, canons, progress, onProgress }: Props) {
  const heading = useId();
  const [open, setOpen] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  const known = ids.flatMap((id) => canons.get(id) ?? []);
  const names = known.map(({ id }) => id).join();
  // As it stood when the list was first drawn: a line that moves under the hand loses the focus.
  const first = useMemo(() => new Set(known.filter(({ id }) => progress[id]).map(({ id }) => id)), [names]);
  const followed = known
    .filter(({ id }) => first.has(id))
    .sort((a, b) => a.title.localeCompare(b.title, language()));
  // In the page's own order: what a listing is about comes first in it.
  const offered = known.filter(({ id }) => !first.has(id));
  const shown = all ? offered : offered.slice(0, OFFERED);
  if (known.length === 0) return null;
  return (
    <section class="u-popup-canons" aria-labelledby={heading}>
      <h2 class="u-label" id={heading}>
        {followed.length > 0 ? t('popup_where') : t('popup_here')}
      </h2>
      <ul class="u-rows">
        {[...followed, ...shown].map((canon) => (
          <li key={canon.id}>
            <CanonRow
              canon={canon}
              progress={progress[canon.id] ?? null}
              open={open === canon.id}
              onToggle={(to) => setOpen(to ? canon.id : null)}
              onProgress={(to) => onProgress(canon.id, to)}
            />
          </li>
        ))}
      </ul>
      {shown.length < offered.length && (
        <Button kind="plain" onClick={() => setAll(true)}>
          {t('popup_moreCanons', offered.length - shown.length)}
        </Button>
      )}
    </section>
  );
}
