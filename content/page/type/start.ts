import { onTypeMessage } from '../../messages/toType';
import { skinOf, textOf } from '../../sites/typeText';
import { type PageReading, readPage, watchPage } from '../../storage/page';
import { type BundledFont, filesFor, isBundled } from '../../typography/fonts';
import { pageType } from '../../typography/page';
import { defaultRules } from '../../typography/ranges';
import { typeFor, untilNextHour } from '../../typography/resolve';
import type { TypeSettings } from '../../typography/types';
import { offer } from '../offers';
import { siteHere } from '../site';
import { advanceOf } from './advance';
import { dropFonts, loadFont } from './fonts';
import { startTypeKeys } from './keys';
import { liveType } from './live';
import { openPanel } from './panel';
import { typeRoot } from './root';

/** The longest that text is kept unseen until its font is there. */
const FONT_WAIT = 130;

/**
 * Sets the reader's type on a site's page, before the text's first paint, and follows what they choose.
 * Nothing but the root is touched, and while a slider moves the blocks on screen.
 */
export function startType(): void {
  const site = siteHere();
  const world = globalThis as { unspoiledType?: true };
  if (!site || world.unspoiledType) return;
  world.unspoiledType = true;
  const text = textOf(site);
  const life = new AbortController();
  const root = typeRoot();
  const live = liveType(text);
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const work = workHere();
  let pack: PageReading = 'unreadable';
  /** What is being tried and not stored yet. */
  let tried: TypeSettings | null = null;
  let shown: TypeSettings | null = null;
  let off = false;
  let family: string | undefined;
  let clock = 0;

  function workHere(): string | null {
    const id = site?.workId({ className: '', path: location.pathname, search: location.search });
    return id ? `${location.host}:${id}` : null;
  }

  const rules = () => (typeof pack === 'object' ? pack.typeRules : undefined) ?? defaultRules();

  function chosen(): TypeSettings | null {
    if (off || typeof pack !== 'object' || !pack.type) return null;
    if (tried) return tried;
    return typeFor(pack.type, rules(), {
      site: site?.id ?? '',
      work,
      hour: new Date().getHours(),
      dark: dark.matches,
    });
  }

  const asPage = (type: TypeSettings) =>
    pageType(type, {
      dark: dark.matches,
      where: rules().where,
      over: work !== null && rules().authorStyle[work] === false,
      advance: advanceOf(type, family),
    });

  /** Puts type on the whole page; `first` before anything of it was seen. */
  async function apply(first: boolean): Promise<void> {
    const type = chosen();
    const before = shown;
    shown = type;
    if (!type) {
      if (before) live.end(() => root.clear());
      else root.clear();
      dropFonts();
      return;
    }
    // A page of lists needs no font for text that it has not; if it has some after all, it comes later.
    const needed = work !== null || rules().where.listings || document.querySelector(text) !== null;
    const loading = isBundled(type.font) && needed ? loadFont(type.font, textHere(), life.signal) : null;
    if (first) {
      root.put(asPage(type), loading !== null);
      const inTime = await Promise.race([
        loading,
        new Promise<null>((done) => setTimeout(done, FONT_WAIT, null)),
      ]);
      if (inTime && isUnseen()) inTime();
      // Too late to be put under the reader's eyes: it comes when they look elsewhere, or change their type.
      else
        void loading?.then((put) =>
          document.addEventListener('visibilitychange', put, { once: true, signal: life.signal }),
        );
      root.ready();
      return;
    }
    // What is seen already changes once, with its font: one that comes before or after it would have a
    // million words laid out twice.
    const put = await loading;
    // Another type is wanted by now, or none: this one's font would stay behind.
    if (shown !== type) return;
    live.end(() => {
      put?.();
      root.put(asPage(type), false);
    });
  }

  /** Whether the text is still kept back for its type: its own wait may have begun long before the font's. */
  function isUnseen(): boolean {
    const kept = document.querySelector(text);
    return (
      !kept ||
      kept
        .getAnimations()
        .some((each) => 'animationName' in each && each.animationName === 'unspoiled-type-wait')
    );
  }

  /** Letters beyond those of western Europe, where the text turns out to have some. */
  async function moreOf(font: BundledFont): Promise<void> {
    const all = textHere();
    if (work === null || filesFor(font, all).length > filesFor(font, '').length)
      (await loadFont(font, all, life.signal))();
  }

  const textHere = (): string => document.querySelector(text)?.textContent?.slice(0, 200_000) ?? '';

  let gist = '';
  function change(to: PageReading): void {
    if (to === 'unreadable') return;
    const first = pack === 'unreadable';
    pack = to;
    tried = null;
    const now = JSON.stringify(to === 'none' ? to : [to.type, to.typeRules]);
    if (now === gist) return;
    gist = now;
    void apply(first);
    clearTimeout(clock);
    if (rules().hours.preset) clock = window.setTimeout(strike, untilNextHour(new Date()) + 500);
  }
  function strike(): void {
    clock = window.setTimeout(strike, untilNextHour(new Date()) + 500);
    void apply(false);
  }

  function show(type: TypeSettings, settled: boolean): void {
    off = false;
    tried = type;
    if (!settled) live.show(asPage(type));
    else void apply(false);
  }

  const part = { site: site.id, work, hasSkin, now: chosen, show };
  function hasSkin(): boolean {
    const skin = site && skinOf(site);
    return skin !== undefined && document.querySelector(skin) !== null;
  }
  offer('type', part);
  startTypeKeys(
    part,
    rules,
    () => {
      off = !off;
      void apply(false);
    },
    life.signal,
  );
  onTypeMessage(
    {
      'type.show': ({ settings, settled }) => show(settings, settled),
      'type.panel': () => openPanel(),
    },
    life.signal,
  );
  const refresh = () => readPage().then(change, stopped);
  dark.addEventListener('change', () => void apply(false), { signal: life.signal });
  window.addEventListener('pageshow', (event) => event.persisted && refresh(), { signal: life.signal });
  document.addEventListener(
    'DOMContentLoaded',
    () => {
      // Only now is it known what the text holds, and in what the site would set it.
      const type = chosen();
      const container = document.querySelector(text);
      if (!type || !container) return;
      if (isBundled(type.font)) void moreOf(type.font);
      else if (type.font === 'site') {
        family = getComputedStyle(container).fontFamily;
        root.put(asPage(type), false);
      }
    },
    { signal: life.signal },
  );
  watchPage(change, life.signal);
  refresh();

  /** Without settings the page is the site's. */
  function stopped(cause: unknown): void {
    console.error(cause);
    root.clear();
  }
}
