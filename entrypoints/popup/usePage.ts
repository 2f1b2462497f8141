import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PageState } from '../../components/popup/state';
import { sendToPage } from '../../content/messages/sendToPage';
import { matchesOf, nameOf } from '../../content/sites/registry';
import { neededSheets } from '../../content/sites/sheets';
import type { Stored } from '../../content/storage/types';
import type { Store } from '../wiring/useStored';
import { askPage } from './askPage';
import { type TabHere, tabHere } from './tab';

export interface PageHere {
  page: PageState;
  tab: TabHere | null;
  /** Fandoms of the page, whether our script runs there or not. */
  fandoms: string[];
  ask: () => void;
  show: (id?: string) => void;
  hide: (id?: string) => void;
  allow: () => void;
  /** Takes the page's host among our sites. */
  add: () => void;
  reload: () => void;
}

/** What may be said of a page without asking it; null: ask. */
function known(tab: TabHere, stored: Stored): PageState | null {
  const { veils } = stored.settings;
  if (tab.addable) return { is: 'addable', host: tab.host, name: tab.addable.name };
  if (!tab.site) return { is: 'elsewhere' };
  if (!tab.access) return { is: 'noAccess', host: tab.host, name: nameOf(tab.site, tab.host) };
  if (!veils.on || veils.offSites.includes(tab.site.id)) return { is: 'off' };
  const followed = Object.values(stored.progress).map((progress) => ({ progress }));
  const needs = neededSheets(tab.site, { veils, followed, phrases: stored.settings.phrases });
  return needs.length === 0 ? { is: 'idle', follows: followed.length > 0 } : null;
}

/** The page under the popup: asked when the popup opens, after every change, and after a reload. */
export function usePage({ stored, edit }: Store): PageHere {
  const [tab, setTab] = useState<TabHere | null>(null);
  const [page, setPage] = useState<PageState>({ is: 'loading' });
  const [fandoms, setFandoms] = useState<string[]>([]);
  const [turn, setTurn] = useState(0);
  const ask = useCallback(() => setTurn((n) => n + 1), []);

  const added = stored?.settings.addedSites;
  const addedNow = added && JSON.stringify(added);
  useEffect(() => {
    if (!added) return;
    tabHere(added).then(setTab, (cause: unknown) => {
      console.error(cause);
      setPage({ is: 'failed' });
    });
  }, [turn, addedNow]);

  useEffect(() => {
    if (!stored || !tab) return;
    let on = true;
    const told = known(tab, stored);
    if (told) setPage(told);
    if (told?.is === 'idle' || told?.is === 'off') {
      import('./readTab')
        .then(({ fandomsOn }) => fandomsOn(tab))
        .then(
          (found) => on && setFandoms(found),
          (cause: unknown) => console.error(cause),
        );
    }
    if (told)
      return () => {
        on = false;
      };
    const answered = (state: PageState) => {
      setPage(state);
      if (state.is === 'report') setFandoms(state.report.fandoms);
    };
    void askPage(tab.id, () => on, answered);
    return () => {
      on = false;
    };
  }, [stored, tab]);

  useEffect(() => {
    const id = tab?.id;
    const loaded = (changed: number, info: { status?: string }) => {
      if (changed === id && info.status === 'complete') ask();
    };
    browser.tabs.onUpdated.addListener(loaded);
    return () => browser.tabs.onUpdated.removeListener(loaded);
  }, [tab?.id, ask]);

  const tell = async (type: 'page.show' | 'page.hide', id: string | undefined) => {
    if (!tab) return;
    const answer = await sendToPage(tab.id, id === undefined ? { type } : { type, id });
    if (!answer.ok) console.error(answer);
    ask();
  };
  return {
    page,
    tab,
    fandoms,
    ask,
    show: (id) => void tell('page.show', id),
    hide: (id) => void tell('page.hide', id),
    allow: () => {
      // Firefox grants it only while the press is being handled, so nothing may be waited for before.
      // All hosts of the site at once: a story may go on at another.
      const origins = tab?.site ? matchesOf(tab.site) : [];
      if (origins.length > 0) void browser.permissions.request({ origins }).then(ask);
    },
    add: () => {
      const { added: origin, id } = tab?.addable ?? {};
      if (!tab?.addable || !origin || !id) return;
      const asked = browser.permissions.request({ origins: matchesOf(tab.addable) });
      // Remembered at once: Firefox closes the popup while it asks. Without access nothing runs there.
      const remember = (there: boolean) =>
        edit(({ settings: { addedSites } }) => {
          if (there) addedSites[origin] = id;
          else delete addedSites[origin];
        });
      void remember(true)
        .then(() => asked)
        .then((granted) => granted || remember(false))
        .then(ask);
    },
    reload: () => {
      if (!tab) return;
      setPage({ is: 'loading' });
      void browser.tabs.reload(tab.id);
    },
  };
}
