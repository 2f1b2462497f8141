import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { numberIn } from '../../content/stories/book';
import { cleanup, asPosted as untouched } from '../../content/stories/cleanup/options';
import { typeProperties } from '../../content/typography/css';
import { t } from '../../content/words/t';
import { Empty } from '../base/Empty';
import { Before } from './Before';
import { Foot } from './Foot';
import { Flow } from './flow/Flow';
import type { Stage } from './flow/stage';
import { Head, type PanelName } from './Head';
import { Marking } from './marks/Marking';
import { useMarks } from './marks/useMarks';
import { Panels } from './panels/Panels';
import './pages.css';
import './turns.css';
import './reader.css';
import { AfterText, Missing } from './Source';
import { Turning } from './Turning';
import type { ReaderProps } from './types';
import { useBack } from './useBack';
import { usePanel } from './usePanel';
import { useQuiet } from './useQuiet';
import { useReading } from './useReading';
import { useSetting } from './useSetting';
import { useTurning } from './useTurning';
import { isOpen, Veiled } from './Veiled';

/** A story to read. What is veiled is not in the page. */
export function Reader(props: ReaderProps) {
  const { book, type, standing, shown: opened, reading: settings, veil, children } = props;
  const { story } = book;
  const [stage, setStage] = useState<Stage | null>(null);
  const [focus, setFocus] = useState(false);
  const column = useRef<HTMLElement>(null);
  const body = useRef<HTMLElement>(null);
  const empty = book.chapters.every(({ lengths }) => lengths.length === 0);
  const open = isOpen(standing, opened) && !empty;
  const { advance, setting } = useSetting(type, column);
  const panel = usePanel();
  const { back, leap } = useBack(stage);
  const { shown, reading, wordsAMinute, onShown } = useReading(
    book,
    props.pace,
    props.onPace,
    props.onProgress,
  );
  const marks = useMarks(stage, book, props.marks);
  const pages = settings.flow === 'pages';
  const quiet = useQuiet(pages && shown.page >= 0);
  useTurning(stage, pages && open);

  const set = typeProperties(type, advance);
  const asPosted = settings.asPosted.includes(story.id);
  const manner = useMemo(
    () => ({
      cleanup: asPosted ? untouched : cleanup,
      language: story.language,
      breakName: t('reader_sceneBreak'),
      veil,
      coverName: t('reader_cover'),
    }),
    [asPosted, story, veil],
  );
  const layout = useMemo(
    () => ({ flow: settings.flow, columns: settings.columns, single: settings.chapters === 'single' }),
    [settings.flow, settings.columns, settings.chapters],
  );

  useEffect(() => {
    if (!focus) return;
    const pressed = (event: KeyboardEvent) => event.key === 'Escape' && setFocus(false);
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [focus]);

  // The button that was pressed is gone with the gate: the text it opened takes the focus.
  const pressed = useRef(false);
  useEffect(() => {
    if (open && pressed.current) body.current?.focus({ preventScroll: true });
    pressed.current = false;
  }, [open]);
  const opening = (act: () => void) => () => {
    pressed.current = true;
    act();
  };
  const onStage = useCallback((next: Stage | null) => setStage(next), []);
  const offered: PanelName[] = open ? ['contents', 'find', 'listen', 'text'] : ['text'];

  return (
    <div
      class="r-page"
      data-font={type.font === 'site' ? 'serif' : type.font}
      data-quiet={(quiet || focus) && !panel.open}
      data-focus={focus}
      data-panel={panel.open !== null}
      data-flow={open ? settings.flow : 'scroll'}
      data-columns={settings.columns}
      data-cover={pages && open && shown.page < 0}
      data-images={type.images}
      data-links={type.links}
      data-plain={type.plain}
      data-align={type.align}
      style={set}
    >
      <Head
        running={reading.work > 0 || shown.page >= 0 ? story.title : null}
        open={panel.open}
        offered={offered}
        button={panel.button}
        onOpen={panel.toggle}
        onLibrary={props.onLibrary}
      />
      {panel.open && (
        <Panels
          {...props}
          {...{ name: panel.open, stage, leap, asPosted, at: shown, wordsAMinute }}
          onFocusMode={() => {
            panel.close();
            setFocus(true);
            props.onSay(t('reader_focusLeave'));
          }}
          onClose={panel.close}
        />
      )}
      <main class="r-column">
        {pages && open && shown.page >= 0 && <h1 class="u-heard">{story.title}</h1>}
        <article ref={column}>
          <div class="r-cover-page">
            <Before {...{ book, manner, open }} put={props.put} onPictures={props.onPictures} />
            {props.site && <Missing here={book.chapters.length} site={props.site} />}
            {empty ? (
              <Empty lead={t('reader_empty')} />
            ) : (
              <Veiled
                standing={standing}
                unread={props.unread}
                shown={opened}
                onShow={opening(props.onShow)}
                onHide={props.onHide}
                onPast={opening(props.onPast)}
                onFollow={props.onFollow}
              />
            )}
          </div>
          {pages && open && (
            <p class="r-running-heads" aria-hidden="true">
              <span>{story.authors.join(', ')}</span>
              <span>{book.chapters[shown.chapter]?.title || story.title}</span>
            </p>
          )}
          {open && (
            <Flow
              book={book}
              manner={manner}
              put={props.put}
              layout={layout}
              setting={setting}
              typeKey={JSON.stringify(set) + Math.round(setting.charactersPerLine * 4)}
              initial={props.place}
              body={body}
              onStage={onStage}
              onPosition={props.onPlace}
              onShown={onShown}
              onFull={marks.onFull}
              onPictures={props.onPictures}
              onTrouble={props.onTrouble}
            />
          )}
          {open && (
            <Turning
              stage={stage}
              layout={layout}
              chapter={shown.chapter}
              of={book.chapters.length}
              leap={leap}
            />
          )}
          {open && props.site && !pages && <AfterText story={story} site={props.site} />}
        </article>
      </main>
      {open && stage && (
        <Marking
          stage={stage}
          book={book}
          lookUp={settings.lookUp}
          marks={props.marks}
          onMark={props.onMark}
          onUnmark={props.onUnmark}
          onSay={props.onSay}
        />
      )}
      <Foot
        reading={reading}
        pace={wordsAMinute}
        chapter={numberIn(book, shown.chapter)}
        chapters={story.toc?.length || book.chapters.length}
        page={pages && open ? { at: shown.page, of: shown.pages } : null}
        onBack={back}
      />
      {children}
    </div>
  );
}
