import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Canon, CanonProgress, Progress } from '../../content/canons/types';
import { language, t } from '../../content/words/t';
import { Button } from '../base/Button';
import { Empty } from '../base/Empty';
import { CanonRow } from '../canons/CanonRow';
import { CanonSearch } from './CanonSearch';
import { OwnExtras } from './canons/OwnExtras';
import { kindWord } from './kinds';
import './options.css';
import './groups.css';
import './lists.css';
import './rows.css';

interface Props {
  progress: Progress;
  canons: ReadonlyMap<string, Canon>;
  /** Canons that the reader added. */
  own: Readonly<Record<string, Canon>>;
  /** The canon whose picker is open: one that is followed, or one that is about to be. */
  open: string | null;
  onOpen: (id: string | null) => void;
  onProgress: (id: string, progress: CanonProgress) => void;
  onRemove: (id: string) => void;
  onOwn: (title: string) => void;
  onImport: () => void;
  onNames: (canon: Canon, names: string[]) => void;
  onDelete: (canon: Canon) => void;
  /** The form that adds, under the search; null: none is open. */
  children: ComponentChildren;
}

const byTitle = (a: Canon, b: Canon): number => a.title.localeCompare(b.title, language());

/** What the reader follows and how far they are in each; searching and adding more. */
export function CanonsSection(props: Props) {
  const { progress, canons, own, open, onOpen, onProgress, onRemove, onOwn, onImport, onNames, onDelete } =
    props;
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
    .sort(byTitle);
  const aside = Object.values(own)
    .filter(({ id }) => !progress[id])
    .sort(byTitle);

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
      >
        {own[canon.id] && (
          <OwnExtras
            key={canon.ao3Fandoms.join()}
            canon={canon}
            onNames={(names) => onNames(canon, names)}
            onDelete={() => onDelete(canon)}
          />
        )}
      </CanonRow>
    </li>
  );
  const others = (list: Canon[]) => list.filter((canon) => canon !== standing).map(row);
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
        onOwn={onOwn}
      />
      <p class="u-options-actions u-options-adders">
        <Button kind="plain" onClick={() => onOwn('')}>
          {t('canons_own')}
        </Button>
        <Button kind="plain" onClick={onImport}>
          {t('canons_import')}
        </Button>
      </p>
      {props.children}
      {standing && (
        <ul class="u-options-chosen" ref={above}>
          {row(standing)}
        </ul>
      )}
      {followed.length > 0 ? (
        <section>
          <h2 class="u-label">{t('canons_follow', followed.length)}</h2>
          <ul class="u-options-rows">{others(followed)}</ul>
        </section>
      ) : (
        !standing && <Empty lead={t('canons_empty')} hint={t('canons_emptyHint')} />
      )}
      {aside.some((canon) => canon !== standing) && (
        <section class="u-options-aside">
          <h2 class="u-label">{t('canons_ownList')}</h2>
          <ul class="u-options-rows">{others(aside)}</ul>
        </section>
      )}
    </>
  );
}
