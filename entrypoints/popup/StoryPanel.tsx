import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { StoryTab } from '../../components/popup/StoryTab';
import { keepOpened } from '../../content/storage/opened';
import { bundledId, bundledStory } from '../../content/stories/bundled';
import { openOptions, openReader } from '../wiring/open';
import { move } from '../wiring/progress';
import type { Sayer } from '../wiring/useSaid';
import { useStanding } from '../wiring/useStanding';
import type { Store } from '../wiring/useStored';
import { cardOf } from './card';

interface Props {
  store: Store;
  sayer: Sayer;
  elsewhere: boolean;
}

/** The key under which the reader tab too keeps that this story was opened. */
const WORK = `story:${bundledId}`;

/** The bundled story in the popup. What is opened here is open in the reader, and the other way round. */
export function StoryPanel({ store, sayer, elsewhere }: Props) {
  const { standing, canons } = useStanding(bundledStory, store.stored);
  // A private window keeps nothing: what is shown there is shown until the popup closes.
  const [shownHere, setShownHere] = useState<boolean | null>(null);
  const show = (open: boolean) => {
    setShownHere(open);
    keepOpened(WORK, open, browser.extension.inIncognitoContext).catch((cause: Error) =>
      sayer.say(cause.message),
    );
  };
  return (
    <StoryTab
      story={cardOf(bundledStory)}
      standing={standing}
      shown={shownHere ?? WORK in (store.stored?.opened ?? {})}
      elsewhere={elsewhere}
      onShow={() => show(true)}
      onHide={() => show(false)}
      onPast={() => standing?.past && void move(store, sayer, canons, standing.past)}
      onFollow={(canon) => openOptions(`canons/${canon}`)}
      onRead={() => openReader(`/story/${bundledId}`)}
    />
  );
}
