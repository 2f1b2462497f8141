import { useEffect, useState } from 'preact/hooks';
import type { PageState } from '../../components/popup/state';
import type { UnrecognisedWords } from '../../content/sites/report';
import type { TabHere } from './tab';

/** What is said of a page whose layout we do not know. Looked into only where nothing of a work was found. */
export function useLost(page: PageState, tab: TabHere | null): UnrecognisedWords | null {
  const [lost, setLost] = useState<UnrecognisedWords | null>(null);
  // A work's frame may stand where nothing of the work is found in it: it names no fandom then.
  const without = page.is === 'report' && page.report.veils.length === 0 && page.report.fandoms.length === 0;
  useEffect(() => {
    setLost(null);
    if (!without || !tab) return;
    let on = true;
    import('./lost')
      .then(({ lostOn }) => lostOn(tab))
      .then(
        (words) => on && setLost(words),
        (cause: unknown) => console.error(cause),
      );
    return () => {
      on = false;
    };
  }, [without, tab]);
  return lost;
}
