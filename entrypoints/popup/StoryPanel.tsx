import { useState } from 'preact/hooks';
import { StoryTab } from '../../components/popup/StoryTab';
import { bundledStory } from '../../content/stories/bundled';
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

/** The bundled story in the popup. Opening it this once is remembered as long as the popup is open. */
export function StoryPanel({ store, sayer, elsewhere }: Props) {
  const [shown, setShown] = useState(false);
  const { standing, canons } = useStanding(bundledStory, store.stored);
  return (
    <StoryTab
      story={cardOf(bundledStory)}
      standing={standing}
      shown={shown}
      elsewhere={elsewhere}
      onShow={() => setShown(true)}
      onPast={() => standing?.past && void move(store, sayer, canons, standing.past)}
      onFollow={(canon) => openOptions(`canons/${canon}`)}
      onRead={() => openReader(`/story/${bundledStory.id}`)}
    />
  );
}
