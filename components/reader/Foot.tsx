import { minutesFor } from '../../content/stories/count';
import type { Reading } from '../../content/stories/progress';
import { t, tn } from '../../content/words/t';

interface Props {
  reading: Reading;
  /** Words a minute, the reader's own. */
  pace: number;
  /** Which chapter of the work, from 1, and how many there are. */
  chapter: number;
  chapters: number;
  /** In pages: which of how many, from 0. */
  page: { at: number; of: number } | null;
  /** Where the reader was before a jump. */
  onBack: (() => void) | null;
}

const percent = (share: number) => t('reader_percent', Math.max(1, Math.floor(share * 100)));

function placeSaid(share: number): string {
  if (share <= 0) return t('reader_start');
  return share >= 1 ? t('reader_end') : percent(share);
}

/** Minutes up to two hours, then hours: nobody plans a week in minutes. */
function left(words: number, pace: number, inChapter: boolean): string {
  const minutes = minutesFor(words, pace);
  if (inChapter) return tn('reader_leftChapter', minutes);
  return minutes < 120 ? tn('reader_left', minutes) : tn('reader_leftHours', Math.round(minutes / 60));
}

/** The place in chapter and work as a line, figures, and the time that is left. */
export function Foot({ reading, pace, chapter, chapters, page, onBack }: Props) {
  const { work } = reading;
  const ended = work >= 1 || reading.left < 1;
  return (
    <footer class="r-foot">
      {onBack && (
        <button type="button" class="r-back" onClick={onBack}>
          {t('reader_back')}
        </button>
      )}
      <div
        class="r-bar"
        role="progressbar"
        aria-label={t('reader_place')}
        aria-valuenow={Math.round(work * 100)}
        aria-valuemin={0}
        aria-valuemax={100}
        style={{ '--at': work }}
      />
      <p class="r-foot-words">
        <span>
          {chapters > 1
            ? t('reader_chapterOf', chapter, chapters, placeSaid(reading.chapter), placeSaid(work))
            : placeSaid(work)}
        </span>
        {page && page.at >= 0 && <span class="r-folio">{t('reader_pageOf', page.at + 1, page.of)}</span>}
        <span>
          {ended
            ? t('reader_finished')
            : chapters > 1 && reading.leftInChapter >= 1
              ? `${left(reading.leftInChapter, pace, true)} · ${left(reading.left, pace, false)}`
              : left(reading.left, pace, false)}
        </span>
      </p>
    </footer>
  );
}
