import { t } from '../../content/words/t';
import { Button } from '../base/Button';
import type { Layout, Stage } from './flow/stage';

interface Props {
  stage: Stage | null;
  layout: Layout;
  /** Index of the chapter shown, and how many there are. */
  chapter: number;
  of: number;
  leap: (go: (stage: Stage) => unknown) => void;
}

/** Taps at a page's edges, or what leads to the next chapter where one stands alone. */
export function Turning({ stage, layout, chapter, of, leap }: Props) {
  if (layout.flow === 'pages') {
    return (
      <nav class="r-edges" aria-label={t('reader_pages')}>
        <button
          type="button"
          class="r-edge r-edge-back"
          aria-label={t('reader_previousPage')}
          onClick={() => void stage?.turn(-1)}
        />
        <button
          type="button"
          class="r-edge r-edge-on"
          aria-label={t('reader_nextPage')}
          onClick={() => void stage?.turn(1)}
        />
      </nav>
    );
  }
  if (!layout.single || of < 2) return null;
  return (
    <nav class="r-chapter-turns" aria-label={t('reader_chapters')}>
      {chapter > 0 && (
        <Button onClick={() => leap((now) => now.enter(chapter - 1))}>{t('reader_previousChapter')}</Button>
      )}
      {chapter < of - 1 && (
        <Button kind="primary" onClick={() => void stage?.enter(chapter + 1)}>
          {t('reader_nextChapter')}
        </Button>
      )}
    </nav>
  );
}
