import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { SidePanel, type SideTab } from '../../components/sidepanel/SidePanel';
import type { AddedSites } from '../../content/sites/added';
import { TextPanel } from '../popup/TextPanel';
import { type TabHere, tabHere } from '../popup/tab';
import { pageLinks } from '../wiring/pageLinks';
import { useLook } from '../wiring/useLook';
import { useSaid } from '../wiring/useSaid';
import { useStored } from '../wiring/useStored';

type SideLibrary = typeof import('./SideLibrary').SideLibrary;

/** The tab beside us, followed as the reader goes to others. */
function useTabHere(added: AddedSites | undefined): TabHere | null {
  const [tab, setTab] = useState<TabHere | null>(null);
  useEffect(() => {
    if (!added) return;
    const look = () => void tabHere(added).then(setTab, (cause: unknown) => console.error(cause));
    const loaded = (_: number, { status }: { status?: string }) => status === 'complete' && look();
    look();
    browser.tabs.onActivated.addListener(look);
    browser.tabs.onUpdated.addListener(loaded);
    return () => {
      browser.tabs.onActivated.removeListener(look);
      browser.tabs.onUpdated.removeListener(loaded);
    };
  }, [added]);
  return tab;
}

/** Type and library, kept open beside the pages it sets. */
export function SidePanelPage() {
  const store = useStored();
  const sayer = useSaid();
  const tab = useTabHere(store.stored?.settings.addedSites);
  const [chosen, setChosen] = useState<SideTab>('text');
  const [library, setLibrary] = useState<{ draw: SideLibrary } | null>(null);
  useEffect(() => {
    // A file of its own: type is what is wanted beside a page most of the time.
    if (chosen !== 'library') return;
    import('./SideLibrary').then(
      (part) => setLibrary({ draw: part.SideLibrary }),
      (cause: unknown) => console.error(cause),
    );
  }, [chosen]);
  useLook(store.stored?.settings.type);
  return (
    <SidePanel
      trouble={store.trouble}
      said={sayer.said}
      onGone={sayer.hush}
      tab={chosen}
      onTab={setChosen}
      links={pageLinks(Object.keys(store.stored?.progress ?? {}).length)}
    >
      {chosen === 'text' && store.stored && tab && (
        <TextPanel key={tab.id} store={store} sayer={sayer} tab={tab} beside />
      )}
      {chosen === 'library' && store.stored && library && (
        <library.draw stored={store.stored} store={store} sayer={sayer} />
      )}
    </SidePanel>
  );
}
