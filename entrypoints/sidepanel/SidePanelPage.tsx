import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { SidePanel } from '../../components/sidepanel/SidePanel';
import type { AddedSites } from '../../content/sites/added';
import { TextPanel } from '../popup/TextPanel';
import { type TabHere, tabHere } from '../popup/tab';
import { pageLinks } from '../wiring/pageLinks';
import { useLook } from '../wiring/useLook';
import { useSaid } from '../wiring/useSaid';
import { useStored } from '../wiring/useStored';

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

/** Type, kept open beside the pages it sets. */
export function SidePanelPage() {
  const store = useStored();
  const sayer = useSaid();
  const tab = useTabHere(store.stored?.settings.addedSites);
  useLook(store.stored?.settings.type);
  return (
    <SidePanel
      trouble={store.trouble}
      said={sayer.said}
      onGone={sayer.hush}
      links={pageLinks(Object.keys(store.stored?.progress ?? {}).length)}
    >
      {store.stored && tab && <TextPanel key={tab.id} store={store} sayer={sayer} tab={tab} beside />}
    </SidePanel>
  );
}
