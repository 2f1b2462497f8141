import { minutesFor } from '../../content/stories/count';
import { t, tn } from '../../content/words/t';

interface Props {
  words: number;
  /** 0 to 1. */
  progress: number;
}

function placeSaid(progress: number): string {
  if (progress <= 0) return t('reader_start');
  return progress >= 1 ? t('reader_end') : t('reader_percent', Math.max(1, Math.floor(progress * 100)));
}

/** The place in the story as a line, a figure, and the minutes that are left. */
export function Foot({ words, progress }: Props) {
  const left = progress >= 1 ? 0 : minutesFor(words * (1 - progress));
  return (
    <footer class="r-foot">
      <div
        class="r-bar"
        role="progressbar"
        aria-label={t('reader_place')}
        aria-valuenow={Math.round(progress * 100)}
        aria-valuemin={0}
        aria-valuemax={100}
        style={{ '--at': progress }}
      />
      <p class="r-foot-words">
        <span>{placeSaid(progress)}</span>
        <span>{left ? tn('reader_left', left) : t('reader_finished')}</span>
      </p>
    </footer>
  );
}
