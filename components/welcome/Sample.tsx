import { useId, useState } from 'preact/hooks';
import { t } from '../../content/words/t';
import { ContentsLine } from '../base/ContentsLine';
import { SampleWorkCard } from './SampleWorkCard';
import { codeOf, EPISODES, placeOf, works } from './sample';
import '../base/slider.css';
import './welcome.css';

/** Where the sample begins: behind both works that say how far they go. */
const FIRST = 6;

/** The idea, to be tried: a place in a made-up series, and a list that follows it. Stores nothing. */
export function Sample() {
  const id = useId();
  const [at, setAt] = useState(FIRST);
  // What was opened by hand stays open until the place moves.
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const move = (to: number) => {
    setAt(to);
    setOpen(new Set());
  };
  const { season, episode } = placeOf(at);
  return (
    <div class="u-welcome-try">
      <div class="u-welcome-at">
        <p class="u-label">{t('welcome_sample')}</p>
        <ContentsLine name={t('welcome_show')} point={codeOf(at)} />
        <div class="u-slider">
          <label class="u-slider-label" for={id}>
            {t('welcome_at')}
          </label>
          <input
            id={id}
            type="range"
            min={1}
            max={EPISODES}
            step={1}
            value={at}
            aria-valuetext={t('welcome_season', season, episode)}
            aria-describedby={`${id}-hint`}
            style={{ '--at': (at - 1) / (EPISODES - 1) }}
            onInput={(event) => move(event.currentTarget.valueAsNumber)}
          />
        </div>
        <p class="u-quiet" id={`${id}-hint`}>
          {t('welcome_try')}
        </p>
      </div>
      <ul class="u-welcome-list" aria-label={t('welcome_list')}>
        {works.map((work) => (
          <SampleWorkCard
            key={work.id}
            work={work}
            ahead={work.needs !== null && work.needs > at}
            open={open.has(work.id)}
            onToggle={(on) =>
              setOpen(new Set(on ? [...open, work.id] : [...open].filter((x) => x !== work.id)))
            }
          />
        ))}
      </ul>
    </div>
  );
}
