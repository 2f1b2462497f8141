import { browser } from 'wxt/browser';
import { onPageMessage } from '../messages/listen';
import { tellBackground } from '../messages/tell';

import { engineOf } from '../spoilers/run';
import { thaw } from '../spoilers/thaw';
import { listingChange } from '../storage/listingWish';
import { type PageReading, readPage, watchPage } from '../storage/page';
import type { ListingWish, PagePack, VeilSettings } from '../storage/types';
import { useBrowserWords } from './browserWords';
import { startFrames } from './frames';
import { pressed } from './here/part';
import { askOf, startMenus } from './menu/ask';
import { neededParts } from './needed';
import { offered, onOffer } from './offers';
import { type PageSite, siteHere } from './site';
import { freeOrphans } from './veil/hide';
import { startVeil, type VeilFeature } from './veil/start';
import type { VeilHost } from './veil/types';
import { isFirst } from './world';

const MARK = 'data-unspoiled';
/**
 * No pause is longer: one that seems so is of a clock that was put back, and over. A minute more than it is
 * asked for, since the clocks of processes differ by a little.
 */
const LONGEST = 16 * 60_000;
/** Changes of a page that are looked at before a paint: some 25 ms of them. */
const AT_ONCE = 4000;
/** What a page's own scripts change of what is hidden, beside adding and removing. */
const watched = ['style', 'inert', 'hidden', 'data-unspoiled-seen', 'data-unspoiled-leaf'];

/**
 * Starts all that runs in a site's page. Until the reader's settings arrive the pre-paint style holds
 * what may be hidden; from then on every change is looked at before the paint that would show it.
 * When the extension is gone (updated, removed) it stops working and leaves what is hidden hidden.
 */
export function startPage(): void {
  const site = siteHere();
  // Registered and served at once to a tab: one of us is enough.
  if (!site || !isFirst('page')) return;
  const life = new AbortController();
  const root = document.documentElement;
  clearLeftovers();
  root.setAttribute(MARK, 'on');

  const frames = startFrames(site, life.signal);
  let settings = new AbortController();
  /** What the browser's menu was last opened over. */
  let over: Element | null = null;
  let veil: VeilFeature | undefined;
  let resume = 0;
  /** What was chosen in a private window's page, which has it kept nowhere. */
  let mine: Partial<VeilSettings> = {};

  let heard: MutationRecord[] = [];
  let frame = 0;
  const observer = new MutationObserver((changes) => {
    heard = heard.concat(changes);
    // A parser tells of a node or two at a time, many times a frame. What is new is hidden until it was looked at.
    if (document.readyState !== 'loading' || document.hidden) look();
    else frame ||= requestAnimationFrame(look);
  });
  function look(): void {
    cancelAnimationFrame(frame);
    frame = 0;
    if (isGone()) {
      life.abort();
      return;
    }
    frames.note();
    // The end of the page is told before the records of what came last: they must not be thrown away below.
    const changes = heard.concat(observer.takeRecords());
    // The rest of a long work waits for the next frame, hidden as it is.
    heard = document.hidden ? [] : changes.splice(AT_ONCE);
    if (heard.length > 0) frame = requestAnimationFrame(look);
    veil?.look(changes);
    // What we changed ourselves is not to be looked at again.
    observer.takeRecords();
  }

  function apply(read: PageReading): void {
    // Damaged or of another version: the background is deriving it anew; keep hiding until it has.
    if (read === 'unreadable') return;
    const pack = read === 'none' ? read : { ...read, veils: { ...read.veils, ...mine } };
    settings.abort();
    pressed.value = undefined;
    settings = new AbortController();
    veil = undefined;
    clearTimeout(resume);
    const left = pack === 'none' ? 0 : pack.veils.pausedUntil - Date.now();
    const paused = left > 0 && left <= LONGEST;
    if (paused) resume = window.setTimeout(() => apply(read), left);
    const on = pack !== 'none' && pack.veils.on && !pack.veils.offSites.includes(site?.id ?? '') && !paused;
    root.setAttribute(MARK, on ? 'on' : 'off');
    if (pack === 'none' || !on || !site) return;
    // Nothing is decided without the parts that the reader's settings need.
    const missing = neededParts(pack).filter((part) => !offered(part));
    if (missing.length > 0) root.removeAttribute(MARK);
    else veil = startWith(pack);
    // Registered with the settings that need it, but for what was chosen in this page alone.
    if (missing.includes('fold') && Object.keys(mine).length > 0)
      void tellBackground({ type: 'part', part: 'fold' });
    look();
  }

  function startWith(pack: PagePack): VeilFeature {
    useBrowserWords(pack.say);
    root.toggleAttribute('data-unspoiled-plain', pack.veils.leaf === 'plain');
    const kept = new Set(pack.kept);
    const host: VeilHost = {
      opened: (work, open) => {
        if (pack.veils.staysOpen) void tellBackground({ type: 'opened', work, open });
      },
      need: (part) => tellBackground({ type: 'part', part }),
      painted: frames.painted,
      counted: (ahead) => void tellBackground({ type: 'counts', ahead }),
      choose: (wish) => choose(wish, pack.veils),
      menu: (of, at) => menu.open(of, at, { followed: pack.followed, kept }),
    };
    const engine = engineOf(thaw(pack.engine, pack.followed));
    const feature = startVeil(site as PageSite, pack, engine, host, offered('words'), settings.signal);
    pressed.value = () => {
      const one = feature.veilOf(over);
      return one && askOf(one, one.tab.element, pack.followed, kept);
    };
    const held = offered('peek');
    const { peek, keys } = pack.veils;
    if (peek) held?.startPeek(feature.veilAt, settings.signal);
    held?.startKey(
      () => keys.toggle,
      () => set(undefined),
      settings.signal,
    );
    return feature;
  }

  // Opening a work writes the pack: that alone is no reason to decide everything anew.
  let known = '';
  const change = (pack: PageReading): void => {
    const gist = JSON.stringify({
      ...(typeof pack === 'string' ? { pack } : pack),
      opened: [],
      engine: engineGist(pack),
    });
    if (gist !== known) apply(pack);
    known = gist;
  };

  /** @param open undefined: the other way round. */
  function set(open: boolean | undefined, id?: string): null {
    look();
    if (open === undefined) veil?.toggle();
    else veil?.set(open, id);
    observer.takeRecords();
    return null;
  }

  function choose(wish: ListingWish, now: VeilSettings): void {
    if (!browser.extension.inIncognitoContext) return void tellBackground(wish);
    mine = { ...mine, ...listingChange(now, wish) };
    known = '';
    refresh();
  }

  const menu = startMenus();
  onOffer((name) => {
    if (name === 'menu') menu.came();
    else if (name === 'around') look();
    else {
      known = '';
      refresh();
    }
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: watched,
  });
  document.addEventListener('DOMContentLoaded', () => look(), { signal: life.signal });
  document.addEventListener(
    'contextmenu',
    ({ target, isTrusted }) => {
      if (isTrusted) over = target instanceof Element ? target : null;
    },
    { capture: true, signal: life.signal },
  );
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

/** Which engine a pack holds, without comparing all of it. */
const engineGist = (pack: PageReading): number => (typeof pack === 'string' ? 0 : pack.engine.length);

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
