import type { Annotation } from '../../../content/stories/annotations';
import { numberIn } from '../../../content/stories/book';
import { resolveInBook } from '../../../content/stories/position';
import { inOrder, marksAsMarkdown } from '../../../content/stories/quote';
import { t } from '../../../content/words/t';
import { Button } from '../../base/Button';
import { Empty } from '../../base/Empty';
import { shownPlace } from '../places';
import type { PanelProps } from '../types';
import { bookmarkAt } from './make';

const number = (n: number) => t('reader_chapter', n);

/** A file with all marks, for notes kept elsewhere. */
function save(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }));
  link.download = `${name.replace(/[^\p{L}\p{N} .-]+/gu, ' ').trim() || 'story'}.md`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Highlights, notes and bookmarks in the story's order: to go to, to remove, to take along. */
export function MarksList(props: PanelProps) {
  const { book, stage, marks, onMark, onUnmark, onSay, leap } = props;
  const go = async ({ start }: Annotation) => {
    const found = await resolveInBook(book, start);
    const place = found && stage && shownPlace(stage, found.position);
    if (place) leap((now) => now.jump(place));
  };
  const bookmark = async () => {
    const made = stage && (await bookmarkAt(stage, book));
    if (!made) return;
    onMark(made);
    onSay(t('marks_bookmarked'));
  };
  const exported = () => {
    const by = (title: string, authors: string) => t('marks_by', title, authors);
    const text = marksAsMarkdown(book, marks, { by, number, bookmark: t('marks_bookmark') });
    save(book.story.title, text);
  };
  return (
    <>
      <div class="r-panel-row">
        <Button small onClick={() => void bookmark()}>
          {t('marks_bookmarkHere')}
        </Button>
        {marks.length > 0 && (
          <Button small kind="plain" onClick={exported}>
            {t('marks_export')}
          </Button>
        )}
      </div>
      {marks.length === 0 && <Empty lead={t('marks_none')} hint={t('marks_noneHint')} />}
      <ul class="r-marks">
        {inOrder(book, marks).map((mark) => {
          const chapter = book.chapters.findIndex(({ id }) => id === mark.start.chapter);
          return (
            <li key={mark.id} data-colour={mark.kind === 'highlight' ? mark.colour : undefined}>
              <button type="button" class="r-mark-text" onClick={() => void go(mark)}>
                {mark.kind === 'bookmark' && <span class="r-mark-kind">{t('marks_bookmark')} </span>}
                {mark.text.length > 160 ? `${mark.text.slice(0, 160)}…` : mark.text}
              </button>
              {mark.note && <p class="r-mark-note">{mark.note}</p>}
              <p class="r-mark-foot">
                <span>{book.chapters.length > 1 && chapter >= 0 ? number(numberIn(book, chapter)) : ''}</span>
                <Button kind="plain" small onClick={() => onUnmark(mark)}>
                  {t('marks_remove')}
                </Button>
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
