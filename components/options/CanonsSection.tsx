import { useState } from 'preact/hooks';
import { searchCanons } from '../../content/canons/catalogue';
import { sizeWords } from '../../content/canons/label';
import type { Canon, CanonProgress, Progress } from '../../content/canons/types';
import { t } from '../../content/words/t';
import { Combobox } from '../base/Combobox';
import { Empty } from '../base/Empty';
import { CanonRow } from '../canons/CanonRow';
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

/** Results shown at most: a longer list is better searched on. */
const MOST = 30;

/** What the reader follows and how far they are in each; searching and adding more. */
export function CanonsSection({ progress, canons, open, onOpen, onProgress, onRemove }: Props) {
  const [query, setQuery] = useState('');
  const found = query.trim() === '' ? [] : searchCanons(query).slice(0, MOST);
  const followed = Object.keys(progress)
    .flatMap((id) => canons.get(id) ?? [])
    .sort((a, b) => a.title.localeCompare(b.title));
  const adding = open !== null && !progress[open] ? canons.get(open) : undefined;

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
      <div class="u-options-search">
        <Combobox
          label={t('canons_add')}
          placeholder={t('canons_addHint')}
          query={query}
          onQuery={setQuery}
          options={found.map(({ id, title, kind, size, match }) => ({
            id,
            label: title,
            detail: match ? t('canons_also', t(kindWord[kind]), match) : t(kindWord[kind]),
            side: progress[id] ? t('canons_followed') : sizeWords({ size }),
          }))}
          onChoose={(id) => {
            setQuery('');
            onOpen(id);
          }}
          none={t('canons_none', query.trim())}
        />
      </div>
      {adding && <ul class="u-options-adding">{row(adding)}</ul>}
      {followed.length > 0 ? (
        <section>
          <h2 class="u-label">{t('canons_follow', followed.length)}</h2>
          <ul class="u-options-rows">{followed.map(row)}</ul>
        </section>
      ) : (
        !adding && <Empty lead={t('canons_empty')} hint={t('canons_emptyHint')} />
      )}
    </>
  );
}
