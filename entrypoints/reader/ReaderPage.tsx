import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Button } from '../../components/base/Button';
import { Empty } from '../../components/base/Empty';
import { ErrorMessage } from '../../components/base/ErrorMessage';
import { Toast } from '../../components/base/Toast';
import { Reader } from '../../components/reader/Reader';
import { keepOpened } from '../../content/storage/opened';
import { bundledId, bundledStory } from '../../content/stories/bundled';
import { t } from '../../content/words/t';
import { openOptions } from '../wiring/open';
import { move } from '../wiring/progress';
import { useSaid } from '../wiring/useSaid';
import { useStanding } from '../wiring/useStanding';
import { useStored } from '../wiring/useStored';
import { useTheme } from '../wiring/useTheme';
import { usePlaces } from './usePlaces';
import { useRoute } from './useRoute';

/** After this long without an answer a person is told, ms. */
const PATIENCE = 3000;

/** The reader tab, wired to what is stored. */
export function ReaderPage() {
  const id = useRoute();
  const store = useStored();
  const { stored, trouble, edit } = store;
  const sayer = useSaid();
  const story = id === bundledId ? bundledStory : null;
  const { standing, canons } = useStanding(bundledStory, stored);
  const { place, keep } = usePlaces(id, sayer.say);
  // A private window keeps nothing: what is shown there is shown until it closes.
  const [shownHere, setShownHere] = useState<boolean | null>(null);
  const [late, setLate] = useState(false);
  useTheme(stored?.settings.type.theme);

  useEffect(() => {
    document.title = story?.title ?? t('extension_name');
  }, [story]);
  useEffect(() => {
    const timer = window.setTimeout(() => setLate(true), PATIENCE);
    return () => window.clearTimeout(timer);
  }, []);

  if (!story) {
    return (
      <main class="r-none">
        <Empty lead={t('reader_noStory')} hint={t('reader_noStoryHint')}>
          <Button onClick={() => (location.hash = `#/story/${bundledId}`)}>{t('reader_openBundled')}</Button>
        </Empty>
      </main>
    );
  }
  // Nothing is drawn before the type and the place are known, so that nothing moves.
  if (!stored || place === undefined) return trouble ? <ErrorMessage what={trouble} /> : null;

  const work = `story:${id}`;
  const show = (open: boolean) => {
    setShownHere(open);
    keepOpened(work, open, browser.extension.inIncognitoContext).catch((cause: Error) =>
      sayer.say(cause.message),
    );
  };
  return (
    <Reader
      story={story}
      type={stored.settings.type}
      onType={(change) => void edit(({ settings }) => void Object.assign(settings.type, change))}
      standing={standing}
      unread={late && !standing}
      shown={shownHere ?? work in stored.opened}
      onShow={() => show(true)}
      onHide={() => show(false)}
      onPast={() => standing?.past && void move(store, sayer, canons, standing.past)}
      onFollow={(canon) => openOptions(`canons/${canon}`)}
      place={place}
      onPlace={keep}
      onOptions={() => openOptions()}
    >
      {trouble && <ErrorMessage what={trouble} />}
      <Toast said={sayer.said} onGone={sayer.hush} />
    </Reader>
  );
}
