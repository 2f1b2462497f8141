import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Canon, CanonProgress, Progress } from '../../content/canons/types';
import { t } from '../../content/words/t';
import { Button } from '../base/Button';
import { CanonRow } from '../canons/CanonRow';
import { CanonSearch } from '../options/CanonSearch';
import { kindWord } from '../options/kinds';

interface Props {
  progress: Progress;
  canons: ReadonlyMap<string, Canon>;
  /** The canon whose picker is open. */
  open: string | null;
  onOpen: (id: string | null) => void;
  onProgress: (id: string, progress: CanonProgress) => void;
  onImport: () => void;
  /** What takes in a tracker's file, while it is open. */
  children: ComponentChildren;
}

/** The search of canons, the import, and what came from them: what was chosen last is first. */
export function Follow({ progress, canons, open, onOpen, onProgress, onImport, children }: Props) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const importing = useRef<HTMLDivElement>(null);
  const all = [...chosen, ...Object.keys(progress).filter((id) => !chosen.includes(id))];
  const list = useRef<HTMLUListElement>(null);
  const focus = useRef(false);
  useEffect(() => {
    const button = focus.current && list.current?.querySelector('[aria-expanded="true"]');
    if (!(button instanceof HTMLElement)) return;
    focus.current = false;
    button.focus();
  });
  const isImporting = children !== null;
  useEffect(() => {
    // Opened from far above: the hand goes where the file is asked for, and the page with it.
    if (isImporting) importing.current?.querySelector('input')?.focus();
  }, [isImporting]);
  return (
    <>
      <CanonSearch
        progress={progress}
        onChoose={(id) => {
          setChosen([id, ...chosen.filter((other) => other !== id)]);
          focus.current = true;
          onOpen(id);
        }}
      />
      {children ? (
        <div ref={importing} class="u-welcome-import">
          {children}
        </div>
      ) : (
        <p class="u-welcome-adders">
          <Button kind="plain" onClick={onImport}>
            {t('canons_import')}
          </Button>
        </p>
      )}
      {all.length > 0 && (
        <ul class="u-options-rows" ref={list}>
          {all
            .flatMap((id) => canons.get(id) ?? [])
            .map((canon) => (
              <li key={canon.id}>
                <CanonRow
                  canon={canon}
                  progress={progress[canon.id] ?? null}
                  detail={t(kindWord[canon.kind])}
                  open={open === canon.id}
                  onToggle={(to) => onOpen(to ? canon.id : null)}
                  onProgress={(to) => onProgress(canon.id, to)}
                />
              </li>
            ))}
        </ul>
      )}
    </>
  );
}
