import { useEffect, useRef, useState } from 'preact/hooks';
import type { Canon, CanonProgress, Progress } from '../../content/canons/types';
import { t } from '../../content/words/t';
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
}

/** The search of canons, and what was chosen from it, in the order of choosing. */
export function Follow({ progress, canons, open, onOpen, onProgress }: Props) {
  const [chosen, setChosen] = useState<string[]>(() => Object.keys(progress));
  const list = useRef<HTMLUListElement>(null);
  const focus = useRef(false);
  useEffect(() => {
    const button = focus.current && list.current?.querySelector('[aria-expanded="true"]');
    if (!(button instanceof HTMLElement)) return;
    focus.current = false;
    button.focus();
  });
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
      {chosen.length > 0 && (
        <ul class="u-options-rows" ref={list}>
          {chosen
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
