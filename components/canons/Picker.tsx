import { useEffect, useState } from 'preact/hooks';
import { indexCanon, pointAt } from '../../content/canons/position';
import { progressPosition, seenPositions } from '../../content/canons/progress';
import type { Canon, CanonProgress } from '../../content/canons/types';
import { t } from '../../content/words/t';
import { type RadioChoice, Radios } from '../base/Radios';
import { PlaceFields } from './PlaceFields';
import { SeenList } from './SeenList';
import { useLater } from './useLater';

interface Props {
  canon: Canon;
  /** Null: not followed yet; the first choice follows it. */
  progress: CanonProgress | null;
  onProgress: (progress: CanonProgress) => void;
}

/**
 * Arrow keys choose each answer they pass. One that lifts veils must not lift them in passing, so an answer
 * chosen by keys is stored when the keys have rested, or when they go on to something else.
 */
const PASSING_MS = 700;

type State = 'notStarted' | 'indifferent' | 'upTo' | 'all';
const stateOf = (progress: CanonProgress): State => (progress.state === 'some' ? 'upTo' : progress.state);

/** How far a reader is in one canon. Every choice applies at once; a point applies when it is chosen. */
export function Picker({ canon, progress, onProgress }: Props) {
  const index = indexCanon(canon);
  const stored = progress && stateOf(progress);
  // What was picked shows at once: storing takes a moment, and "Last one finished" waits for its point.
  const [picked, setPicked] = useState<State | null>(null);
  useEffect(() => {
    if (picked === stored) setPicked(null);
  }, [picked, stored]);
  const chosen = picked ?? stored;
  const later = useLater(PASSING_MS);
  const place =
    progress && (progress.state === 'upTo' || progress.state === 'some')
      ? progressPosition({ canon, progress })
      : 0;

  const choose = (state: State, byKeys: boolean) => {
    setPicked(state);
    if (state === 'upTo') later.drop();
    else later.run(() => onProgress({ state }), byKeys);
  };
  const finished = (position: number) => onProgress({ state: 'upTo', last: pointAt(index, position) });

  // Without an order there is no last one: what was finished is ticked instead.
  const isLoose = canon.order === 'loose' || progress?.state === 'some';
  const seen = (): ReadonlySet<number> =>
    progress?.state === 'some' || progress?.state === 'upTo' ? seenPositions({ canon, progress }) : new Set();
  const choices: RadioChoice<State>[] = [
    { id: 'notStarted', label: t('progress_notStarted') },
    { id: 'indifferent', label: t('progress_indifferent'), hint: t('picker_indifferentHint') },
    isLoose
      ? {
          id: 'upTo',
          label: t('picker_some'),
          hint: t('picker_someHint'),
          children: (
            <SeenList canon={canon} seen={seen()} onSeen={(to) => onProgress({ state: 'some', seen: to })} />
          ),
        }
      : {
          id: 'upTo',
          label: t('picker_upTo'),
          children: <PlaceFields canon={canon} place={place} onFinished={finished} />,
        },
    { id: 'all', label: t('progress_all') },
  ];
  return (
    <div
      class="u-picker"
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) later.now();
      }}
    >
      <Radios
        legend={t('picker_legend', canon.title)}
        quiet={progress !== null}
        choices={choices}
        chosen={chosen}
        onChoose={choose}
      />
    </div>
  );
}
