import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Book } from '../../../content/stories/book';
import type { Manner } from '../../../content/stories/made';
import type { Position } from '../../../content/stories/types';
import type { Setting } from '../../../content/typography/predict';
import { t } from '../../../content/words/t';
import { isStart, shownPlace, storedPlace } from '../places';
import { afterChapter, beforeChapter } from './around';
import './flow.css';
import './paragraphs.css';
import './parts.css';
import './figures.css';
import type { Place } from './locate';
import type { Put, Section } from './section';
import { type Layout, type Shown, Stage } from './stage';
import { dress, pressed } from './touches';

export interface FlowProps {
  book: Book;
  manner: Manner;
  put: Put;
  layout: Layout;
  /** How the column is set, for what is not laid out yet. */
  setting: Setting;
  /** Changes whenever the text is laid out anew: font, size, line height, width. */
  typeKey: string;
  /** Where to begin: its chapter must be in memory. Null at the top. */
  initial: Position | null;
  body: RefObject<HTMLElement>;
  /** The stage, once it is set, and null when it is struck. */
  onStage: (stage: Stage | null) => void;
  onPosition: (position: Position) => void;
  onShown: (shown: Shown) => void;
  onFull: (section: Section) => void;
  /** The reader wants this story's pictures, those on other sites too. */
  onPictures: () => void;
  onTrouble: (cause: unknown) => void;
}

const rightToLeft = /^(?:ar|arc|ckb|dv|fa|he|iw|ks|ku-arab|ps|sd|ug|ur|yi)\b/i;
const directionOf = (language = ''): 'rtl' | undefined => (rightToLeft.test(language) ? 'rtl' : undefined);

/** The text of a story, drawn outside of Preact: a million words are no tree to compare. */
export function Flow(props: FlowProps) {
  const { book, manner, layout, setting, typeKey, body } = props;
  const now = useRef(props);
  now.current = props;
  const stage = useRef<Stage | null>(null);
  const last = useRef<Position | null>(props.initial);

  useLayoutEffect(() => {
    const root = body.current;
    if (!root) return;
    const put: Put = (html, into) => {
      now.current.put(html, into);
      dress(into, () => now.current.onPictures());
    };
    const keep = (place: Place | null) => {
      const first = book.chapters[0];
      if (!place && !first) return;
      const kept = place
        ? storedPlace(made, book, place)
        : book.load(0).then(({ id, blocks }) => ({
            ...{ chapter: id, block: blocks[0]?.id ?? '', offset: 0, quote: '', index: 0 },
          }));
      kept.then((position) => {
        if (!position || stage.current !== made) return;
        last.current = position;
        now.current.onPosition(position);
      }, now.current.onTrouble);
    };
    const made = new Stage(root, {
      book,
      manner,
      layout: now.current.layout,
      setting: now.current.setting,
      put,
      before: (chapter, index) => beforeChapter(book, chapter, index, { manner, put }),
      after: (chapter, index) => afterChapter(book, chapter, index, { manner, put }),
      onPlace: keep,
      onShown: (shown) => now.current.onShown(shown),
      onFull: (section) => now.current.onFull(section),
      onTrouble: (cause) => now.current.onTrouble(cause),
    });
    stage.current = made;
    now.current.onStage(made);
    const from = last.current;
    made.begin(from && !isStart(book, from) ? shownPlace(made, from) : null);
    root.addEventListener('click', pressed);
    return () => {
      root.removeEventListener('click', pressed);
      stage.current = null;
      now.current.onStage(null);
      made.end();
    };
  }, [book, manner, body]);

  const laid = useRef(layout);
  useLayoutEffect(() => {
    if (laid.current !== layout) stage.current?.arrange(layout);
    laid.current = layout;
  }, [layout]);
  const typed = useRef(typeKey);
  useEffect(() => {
    if (typed.current !== typeKey) stage.current?.retype(setting);
    typed.current = typeKey;
  }, [typeKey, setting]);

  return (
    <div class="r-frame">
      <section
        class="r-text"
        ref={body as RefObject<HTMLElement>}
        lang={book.story.language}
        dir={directionOf(book.story.language)}
        aria-label={t('reader_text')}
        tabIndex={-1}
      />
    </div>
  );
}
