import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { Reader } from '../../components/reader/Reader';
import type { FromSite } from '../../components/reader/Source';
import { showPictures } from '../../content/sanitise/pictures';
import { trusted } from '../../content/sanitise/trusted';
import { keepOpened } from '../../content/storage/opened';
import type { Stored } from '../../content/storage/types';
import { openOptions } from '../wiring/open';
import { move } from '../wiring/progress';
import type { Sayer } from '../wiring/useSaid';
import { useStanding } from '../wiring/useStanding';
import type { Store } from '../wiring/useStored';
import { keepPace, readPace } from './pace';
import type { Opened } from './useBook';
import { useChapters } from './useChapters';
import { useKeeping } from './useKeeping';
import { useMarking } from './useMarking';
import { useVeil } from './useVeil';

/** After this long without an answer a person is told, ms. */
const PATIENCE = 3000;

interface Props extends Opened {
  stored: Stored;
  store: Store;
  sayer: Sayer;
  inPrivate: boolean;
  onTrouble: (cause: unknown) => void;
  site: FromSite | null;
  onPictures: () => void;
  children: ComponentChildren;
}

const put = (html: string, into: HTMLElement) => {
  into.innerHTML = trusted(html);
};
const putWithPictures = (html: string, into: HTMLElement) => {
  put(html, into);
  showPictures(into, true);
};

/** One story, wired to what is stored. */
export function ReaderOf(props: Props) {
  const { book, place, stored, store, sayer, inPrivate, onTrouble, site, children } = props;
  const { id } = book.story;
  const { edit } = store;
  const { standing, canons } = useStanding(book.story, stored);
  const veil = useVeil(stored);
  const keep = useKeeping(id, onTrouble);
  const { marks, mark, unmark } = useMarking(id, sayer, onTrouble);
  const { read, onProgress } = useChapters(id, onTrouble);
  const [pace] = useState(readPace);
  // A private window keeps nothing: what is shown there is shown until it closes.
  const [shownHere, setShownHere] = useState<boolean | null>(null);
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setLate(true), PATIENCE);
    return () => window.clearTimeout(timer);
  }, []);
  const onPace = useCallback((now: typeof pace) => void (inPrivate || keepPace(now)), [inPrivate]);
  const say = useCallback((sentence: string) => sayer.say(sentence), [sayer.say]);

  if (veil === undefined) return null;
  const work = `story:${id}`;
  const show = (open: boolean) => {
    setShownHere(open);
    keepOpened(work, open, inPrivate).catch(onTrouble);
  };
  return (
    <Reader
      {...{
        book,
        put: book.pictures ? putWithPictures : put,
        standing,
        veil,
        site,
        place,
        pace,
        onPace,
        read,
        onProgress,
        marks,
        onTrouble,
        onPictures: props.onPictures,
      }}
      type={stored.settings.type}
      onType={(change) => void edit(({ settings }) => void Object.assign(settings.type, change))}
      presets={stored.settings.typeRules.presets}
      reading={stored.settings.reading}
      onReading={(change) => void edit(({ settings }) => void Object.assign(settings.reading, change))}
      unread={late && !standing}
      shown={shownHere ?? work in stored.opened}
      onShow={() => show(true)}
      onHide={() => show(false)}
      onPast={() => standing?.past && void move(store, sayer, canons, standing.past)}
      onFollow={(canon) => openOptions(`canons/${canon}`)}
      onPlace={keep}
      onMark={mark}
      onUnmark={unmark}
      onSay={say}
      onOptions={() => openOptions()}
      onLibrary={() => (location.hash = '#/library')}
    >
      {children}
    </Reader>
  );
}
