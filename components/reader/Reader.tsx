import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { viewOf } from '../../content/stories/cleanup/view';
import type { Position, Story } from '../../content/stories/types';
import { typeProperties } from '../../content/typography/css';
import type { TypeSettings } from '../../content/typography/types';
import { t } from '../../content/words/t';
import { Empty } from '../base/Empty';
import type { Standing } from '../gate/standing';
import { Before } from './Before';
import { Foot } from './Foot';
import { Flow } from './flow/Flow';
import { usePlace } from './flow/usePlace';
import { useProgress } from './flow/useProgress';
import { Head } from './Head';
import { shownPlace, storedPlace } from './places';
import './reader.css';
import { TextPanel } from './TextPanel';
import { useQuiet } from './useQuiet';
import { useSetting } from './useSetting';
import { isOpen, Veiled } from './Veiled';

interface Props {
  story: Story;
  type: TypeSettings;
  onType: (change: Partial<TypeSettings>) => void;
  /** How the reader stands to the story; null until it is known. */
  standing: Standing | null;
  /** How far the story goes could not be worked out. */
  unread: boolean;
  /** The reader chose to see a story that is ahead of them. */
  shown: boolean;
  onShow: () => void;
  onHide: () => void;
  onPast: () => void;
  onFollow: (canon: string) => void;
  /** Where the reader was last time; null: nowhere yet. */
  place: Position | null;
  onPlace: (position: Position) => void;
  onOptions: () => void;
  /** The page's toast and whatever else lies over it. */
  children?: ComponentChildren;
}

/** A story to read. What is veiled is not in the page. */
export function Reader(props: Props) {
  const { story, type, onType, standing, unread, shown, place, onPlace, children } = props;
  const [textOpen, setTextOpen] = useState(false);
  const textButton = useRef<HTMLButtonElement>(null);
  const column = useRef<HTMLElement>(null);
  const body = useRef<HTMLElement>(null);
  const views = useMemo(() => story.chapters.map(({ blocks }) => viewOf(blocks)), [story]);
  const empty = views.every(({ units }) => units.length === 0);
  const open = isOpen(standing, shown) && !empty;
  const { advance, setting } = useSetting(type, column);
  const progress = useProgress(body, open);
  const quiet = useQuiet();

  usePlace({
    root: body,
    ready: open,
    initial: shownPlace(story, views, place),
    layout: [type.font, type.size, type.lineHeight, type.measure].join(),
    onPlace: (spot) => {
      const first = story.chapters[0];
      const start = first && { chapter: first.id, block: first.blocks[0]?.id ?? '', offset: 0 };
      const position =
        (spot ?? start) && storedPlace(story, views, (spot ?? start) as NonNullable<typeof start>);
      if (position) onPlace(position);
    },
  });

  const closeText = () => {
    setTextOpen(false);
    textButton.current?.focus({ preventScroll: true });
  };
  useEffect(() => {
    if (!textOpen) return;
    const pressed = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) closeText();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [textOpen]);

  // The button that was pressed is gone with the gate: the text it opened takes the focus.
  const opened = useRef(false);
  useEffect(() => {
    if (open && opened.current) body.current?.focus({ preventScroll: true });
    opened.current = false;
  }, [open]);
  const opening = (act: () => void) => () => {
    opened.current = true;
    act();
  };

  return (
    <div
      class="r-page"
      data-font={type.font === 'site' ? 'serif' : type.font}
      data-quiet={quiet && !textOpen}
      data-panel={textOpen}
      style={typeProperties(type, advance)}
    >
      <Head
        running={progress > 0 ? story.title : null}
        textOpen={textOpen}
        textButton={textButton}
        onText={() => (textOpen ? closeText() : setTextOpen(true))}
        onOptions={props.onOptions}
      />
      {textOpen && <TextPanel type={type} onType={onType} onClose={closeText} />}
      <main class="r-column">
        <article ref={column}>
          <Before story={story} notice={open} />
          {empty ? (
            <Empty lead={t('reader_empty')} />
          ) : (
            <Veiled
              standing={standing}
              unread={unread}
              shown={shown}
              onShow={opening(props.onShow)}
              onHide={props.onHide}
              onPast={opening(props.onPast)}
              onFollow={props.onFollow}
            />
          )}
          {open && <Flow chapters={story.chapters} views={views} setting={setting} body={body} />}
        </article>
      </main>
      <Foot words={story.words} progress={progress} />
      {children}
    </div>
  );
}
