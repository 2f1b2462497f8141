import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import { chunksOf } from '../../../content/stories/chunks';
import type { View } from '../../../content/stories/cleanup/view';
import type { Chapter } from '../../../content/stories/types';
import { predictHeight, type Setting } from '../../../content/typography/predict';
import { t } from '../../../content/words/t';
import './flow.css';

interface Props {
  chapters: readonly Chapter[];
  /** One a chapter. */
  views: readonly View[];
  /** How the column is set, for what is not laid out yet. */
  setting: Setting;
  body: RefObject<HTMLElement>;
}

/**
 * The text of a story. Chapters are cut into chunks that the browser lays out when they come near; their
 * heights are predicted, so that the scroll bar tells the truth from the start.
 */
export function Flow({ chapters, views, setting, body }: Props) {
  const chunks = useMemo(() => views.map((view) => chunksOf(view, t('reader_sceneBreak'))), [views]);
  return (
    <section class="r-text" ref={body} aria-label={t('reader_text')} tabIndex={-1}>
      {chapters.map((chapter, i) => (
        <section key={chapter.id} class="r-chapter" data-chapter={chapter.id}>
          {chapter.title && <h2 class="r-chapter-title">{chapter.title}</h2>}
          {chunks[i]?.map(({ html, lengths }, k) => (
            <div
              key={k}
              class="r-chunk"
              data-chunk
              style={{ 'contain-intrinsic-block-size': `auto ${predictHeight(lengths, setting)}px` }}
              // SafeHtml: it has passed the sanitiser, or is ours.
              dangerouslySetInnerHTML={{ __html: html }}
            />
          ))}
        </section>
      ))}
    </section>
  );
}
