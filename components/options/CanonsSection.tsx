import { useEffect, useRef, useState } from 'preact/hooks';
import type { Canon, CanonProgress, Progress } from '../../content/canons/types';
import { language, t } from '../../content/words/t';
import { Empty } from '../base/Empty';
import { CanonRow } from '../canons/CanonRow';
import { CanonSearch } from './CanonSearch';
import { kindWord } from './kinds';
import './options.css';

interface Props {
  progress: Progress;
  canons: ReadonlyMap<string, Canon>;
  /** The canon whose picker is open: one that is followed, or one that is about to be. */
  open: string | null;
  onOpen: (id: string | null) => void;
  onProgress: (id: string, progress: CanonProgress) => void;
  onRemove: (id: string) => void;
}

/** What the reader follows and how far they are in each; searching and adding more. */
export function CanonsSection({ progress, canons, open, onOpen, onProgress, onRemove }: Props) {
  // What was chosen from the search stands right under it, also once it is followed, until it is closed.
  const [chosen, setChosen] = useState(open);
  const above = useRef<HTMLUListElement>(null);
  const focus = useRef(false);
  useEffect(() => {
    // Its list may still be on its way when it is chosen.
    const button = focus.current && above.current?.querySelector('button');
    if (!button) return;
    focus.current = false;
    button.focus();
  });
  const standing = chosen !== null && chosen === open ? canons.get(chosen) : undefined;
  const followed = Object.keys(progress)
    .flatMap((id) => canons.get(id) ?? [])
    .sort((a, b) => a.title.localeCompare(b.title, language()));

  const row = (canon: Canon) => (
    <li key={canon.id}>
      <CanonRow
        canon={canon}
        progress={progress[canon.id] ?? null}
        detail={t(kindWord[canon.kind])}
        open={open === canon.id}
        onToggle={(to) => onOpen(to ? canon.id : null)}
        onProgress={(to) => onProgress(canon.id, to)}
        onRemove={progress[canon.id] ? () => onRemove(canon.id) : undefined}
      />
    </li>
  );
  return (
    <>
      <h1 class="u-title">{t('options_canons')}</h1>
      <p class="u-body u-quiet u-options-intro">{t('canons_intro')}</p>
      <CanonSearch
        progress={progress}
        onChoose={(id) => {
          setChosen(id);
          focus.current = true;
          onOpen(id);
        }}
      />
      {standing && (
        <ul class="u-options-chosen" ref={above}>
          {row(standing)}
        </ul>
      )}
      {followed.length > 0 ? (
        <section>
          <h2 class="u-label">{t('canons_follow', followed.length)}</h2>
          <ul class="u-options-rows">{followed.filter((canon) => canon !== standing).map(row)}</ul>
        </section>
      ) : (
        !standing && <Empty lead={t('canons_empty')} hint={t('canons_emptyHint')} />
      )}
    </>
  );
}
