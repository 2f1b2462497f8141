import { browser } from 'wxt/browser';
import { onPageMessage } from '../messages/listen';
import { sendToBackground } from '../messages/send';

import { makeEngine } from '../spoilers/engine';
import { type PageReading, readPage, watchPage } from '../storage/page';
import type { PagePack } from '../storage/types';
import { useBrowserWords } from './browserWords';
import { offered, onOffer } from './offers';
import { siteHere } from './site';
import { applyType } from './type/start';
import { freeOrphans } from './veil/hide';
import { startVeil, type VeilFeature } from './veil/start';

const MARK = 'data-unspoiled';
/** What a page's own scripts change of what is hidden, beside adding and removing. */
const watched = ['style', 'inert', 'hidden', 'data-unspoiled-seen', 'data-unspoiled-leaf'];

/**
 * Starts all that runs in a site's page. Until the reader's settings arrive the pre-paint style holds
 * what may be hidden; from then on every change is looked at before the paint that would show it.
 * When the extension is gone (updated, removed) it stops working and leaves what is hidden hidden.
 */
export function startPage(): void {
  const site = siteHere();
  const world = globalThis as { unspoiled?: true };
  // Registered and served at once to a tab: one of us is enough.
  if (!site || world.unspoiled) return;
  world.unspoiled = true;
  const life = new AbortController();
  const root = document.documentElement;
  useBrowserWords();
  clearLeftovers();
  root.setAttribute(MARK, 'on');

  let settings = new AbortController();
  let veil: VeilFeature | undefined;

  const observer = new MutationObserver((changes) => look(changes));
  function look(changes: readonly MutationRecord[]): void {
    if (isGone()) {
      life.abort();
      return;
    }
    veil?.look(changes);
    // What we changed ourselves is not to be looked at again.
    observer.takeRecords();
  }

  function apply(pack: PageReading): void {
    // Damaged or of another version: the background is deriving it anew; keep hiding until it has.
    if (pack === 'unreadable') return;
    settings.abort();
    settings = new AbortController();
    veil = undefined;
    const on = pack !== 'none' && pack.veils.on && !pack.veils.offSites.includes(site?.id ?? '');
    root.setAttribute(MARK, on ? 'on' : 'off');
    if (pack !== 'none') applyType(pack.type, settings.signal);
    if (pack === 'none' || !on || !site) return;
    // Where the reader has words of their own, nothing is decided without the part that knows them.
    if (pack.phrases.length > 0 && !offered('words')) root.removeAttribute(MARK);
    else veil = startWith(pack);
    look([]);
  }

  const startWith = (pack: PagePack): VeilFeature => {
    root.toggleAttribute('data-unspoiled-plain', pack.veils.leaf === 'plain');
    const opened = (work: string, open: boolean) => void sendToBackground({ type: 'opened', work, open });
    return startVeil(site, pack, makeEngine(pack.followed), opened, offered('words'), settings.signal);
  };

  // Opening a work writes the pack: that alone is no reason to decide everything anew.
  let known = '';
  const change = (pack: PageReading): void => {
    const gist = JSON.stringify({ ...(typeof pack === 'string' ? { pack } : pack), opened: [] });
    if (gist !== known) apply(pack);
    known = gist;
  };

  function set(open: boolean, id?: string): null {
    veil?.set(open, id);
    observer.takeRecords();
    return null;
  }

  onOffer(() => {
    known = '';
    refresh();
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: watched,
  });
  document.addEventListener('DOMContentLoaded', () => look([]), { signal: life.signal });
  // A page from the back/forward cache heard of no change while it was away.
  const refresh = () => readPage().then(change, stopped);
  window.addEventListener('pageshow', (event) => event.persisted && refresh(), { signal: life.signal });
  watchPage(change, life.signal);
  onPageMessage(
    {
      'page.report': () => ({
        site: site.id,
        ...(veil?.report() ?? { works: 0, veils: [], silent: 0, fandoms: [] }),
      }),
      'page.show': ({ id }) => set(true, id),
      'page.hide': ({ id }) => set(false, id),
    },
    life.signal,
  );
  life.signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  refresh();

  /** Storage that does not answer: the style alone holds, and says after a while that we stopped. */
  function stopped(cause: unknown): void {
    console.error(cause);
    root.removeAttribute(MARK);
  }
}

/** Whether the extension was updated or removed under this page: its own id is gone then. */
function isGone(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
}

/** After an update this script comes anew into open pages: what the old one left makes way. */
function clearLeftovers(): void {
  freeOrphans(document);
  for (const each of document.querySelectorAll('[data-unspoiled-seen]'))
    each.removeAttribute('data-unspoiled-seen');
}
