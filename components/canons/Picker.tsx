import { useState } from 'preact/hooks';
import { indexCanon, pointAt } from '../../content/canons/position';
import { progressPosition } from '../../content/canons/progress';
import type { Canon, CanonProgress } from '../../content/canons/types';
import { t } from '../../content/words/t';
import { type RadioChoice, Radios } from '../base/Radios';
import { PlaceFields } from './PlaceFields';

interface Props {
  canon: Canon;
  /** Null: not followed yet; the first choice follows it. */
  progress: CanonProgress | null;
  onProgress: (progress: CanonProgress) => void;
}

type State = 'notStarted' | 'indifferent' | 'upTo' | 'all';
const stateOf = (progress: CanonProgress): State => (progress.state === 'some' ? 'upTo' : progress.state);

/** How far a reader is in one canon. Every choice applies at once; a point applies when it is chosen. */
export function Picker({ canon, progress, onProgress }: Props) {
  const index = indexCanon(canon);
  // "Last one finished" is chosen before there is a point to store.
  const [asking, setAsking] = useState(false);
  const chosen = asking ? 'upTo' : progress && stateOf(progress);
  const place =
    progress && (progress.state === 'upTo' || progress.state === 'some')
      ? progressPosition({ canon, progress })
      : 0;

  const store = (to: CanonProgress) => {
    setAsking(false);
    onProgress(to);
  };
  const choose = (state: State) => {
    if (state === 'upTo') setAsking(true);
    else store({ state });
  };
  const finished = (position: number) => store({ state: 'upTo', last: pointAt(index, position) });

  const choices: RadioChoice<State>[] = [
    { id: 'notStarted', label: t('progress_notStarted') },
    { id: 'indifferent', label: t('progress_indifferent'), hint: t('picker_indifferentHint') },
    {
      id: 'upTo',
      label: t('picker_upTo'),
      children: <PlaceFields canon={canon} place={place} onFinished={finished} />,
    },
    { id: 'all', label: t('progress_all') },
  ];
  return (
    <div class="u-picker">
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
