import { useEffect, useRef, useState } from 'preact/hooks';
import { type AnnotationColour, annotationColours } from '../../../content/stories/annotations';
import { quotation } from '../../../content/stories/quote';
import { lookUpAddress } from '../../../content/stories/reading';
import { t, type Word } from '../../../content/words/t';
import { Button } from '../../base/Button';
import { placeOfNode } from '../flow/locate';
import { markFrom } from './make';
import './marks.css';
import type { MarkingProps } from './types';
import { useChosen } from './useChosen';

const colourWords: Record<AnnotationColour, Word> = {
  yellow: 'marks_yellow',
  green: 'marks_green',
  blue: 'marks_blue',
  red: 'marks_red',
  violet: 'marks_violet',
};

/** Colours, a note, the quotation to share, a look-up: beside what is selected. */
export function Sheet({ stage, book, lookUp, marks, onMark, onUnmark, onSay }: MarkingProps) {
  const [chosen, setChosen] = useChosen(stage, marks);
  const [noting, setNoting] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => setNoting(!!chosen?.mark?.note), [chosen?.mark?.id]);
  useEffect(() => void (noting && !chosen?.mark?.note && field.current?.focus()), [noting]);
  useEffect(() => {
    if (!chosen) return;
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      close();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  });
  if (!chosen) return null;
  const { mark, range, text, box } = chosen;

  const close = () => {
    getSelection()?.removeAllRanges();
    setNoting(false);
    setChosen(null);
  };
  const keep = async (more: { colour?: AnnotationColour; note?: string }) => {
    if (mark) onMark({ ...mark, ...more, changed: Date.now() });
    else {
      const made = await markFrom(stage, book, range, text, { colour: 'yellow', ...more });
      if (made) onMark(made);
    }
    close();
  };
  const share = () => {
    const chapter =
      mark?.start.chapter ?? placeOfNode(range.startContainer, range.startOffset)?.chapter ?? '';
    const words = {
      by: (title: string, authors: string) => t('marks_by', title, authors),
      number: (n: number) => t('reader_chapter', n),
    };
    navigator.clipboard.writeText(quotation(text, book, chapter, words)).then(
      () => onSay(t('marks_copied')),
      () => onSay(t('marks_notCopied')),
    );
    close();
  };
  const top = Math.min(innerHeight - 140, Math.max(64, box.bottom + 8));
  const left = Math.min(innerWidth - 316, Math.max(8, box.left));
  return (
    <fieldset class="r-sheet" aria-label={t('marks_sheet')} style={{ top: `${top}px`, left: `${left}px` }}>
      <div class="r-sheet-colours">
        {annotationColours.map((colour) => (
          <button
            key={colour}
            type="button"
            class="r-colour"
            data-colour={colour}
            aria-label={t('marks_highlight', t(colourWords[colour]))}
            aria-pressed={mark?.colour === colour}
            onClick={() => void keep({ colour })}
          />
        ))}
      </div>
      {noting ? (
        <form
          class="r-sheet-note"
          onSubmit={(event) => {
            event.preventDefault();
            void keep({ note: field.current?.value.trim() ?? '' });
          }}
        >
          <textarea
            ref={field}
            class="u-field"
            rows={3}
            aria-label={t('marks_note')}
            defaultValue={mark?.note ?? ''}
          />
          <button type="submit" class="u-button u-button-secondary u-button-small">
            {t('marks_keepNote')}
          </button>
        </form>
      ) : null}
      <div class="r-sheet-row">
        {!noting && (
          <Button kind="plain" small onClick={() => setNoting(true)}>
            {t('marks_note')}
          </Button>
        )}
        <Button kind="plain" small onClick={share}>
          {t('marks_copy')}
        </Button>
        {mark ? (
          <Button
            kind="plain"
            small
            onClick={() => {
              onUnmark(mark);
              close();
            }}
          >
            {t('marks_remove')}
          </Button>
        ) : (
          <a
            class="u-button u-button-plain u-button-small"
            href={lookUpAddress(lookUp, text)}
            target="_blank"
            rel="noreferrer noopener"
          >
            {t('marks_lookUp')}
          </a>
        )}
      </div>
    </fieldset>
  );
}
