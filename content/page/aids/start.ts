import { textOf } from '../../sites/typeText';
import { type PageReading, readPage, watchPage } from '../../storage/page';
import { defaultRules } from '../../typography/ranges';
import type { TypeRules } from '../../typography/types';
import { startKey } from '../keys';
import { offer } from '../offers';
import { siteHere } from '../site';
import { stayAwake } from './awake';
import { startEmphasis } from './emphasis';
import { startGuide } from './guide';
import { makeLayer } from './layer';
import { startProgress } from './progress';
import { selfScroll } from './scroll';

/** Starts what helps to keep one's place, on pages that hold a work's text; follows the settings. */
export function startAids(): void {
  const site = siteHere();
  const world = globalThis as { unspoiledAids?: true };
  if (!site || world.unspoiledAids) return;
  world.unspoiledAids = true;
  const text = textOf(site);
  const life = new AbortController();
  let rules: TypeRules = defaultRules();
  let turn = new AbortController();
  let known = '';

  const scroll = selfScroll(text, () => rules.aids.scrollSpeed, life.signal);
  offer('aids', { scrolls: scroll.on, scroll: scroll.toggle });
  startKey(() => rules.keys.scroll, scroll.toggle, life.signal);

  function apply(pack: PageReading): void {
    if (pack === 'unreadable') return;
    rules = (typeof pack === 'object' && pack.type && pack.typeRules) || defaultRules();
    const now = JSON.stringify(rules.aids);
    if (now === known) return;
    known = now;
    turn.abort();
    turn = new AbortController();
    const container = document.querySelector(text);
    if (!container) return;
    const { guide, emphasis, progress, awake } = rules.aids;
    if (guide !== 'none' || progress) {
      const layer = makeLayer();
      layer.wear(container);
      startGuide(guide, text, layer, turn.signal);
      if (progress) startProgress(text, layer, turn.signal);
      turn.signal.addEventListener('abort', layer.remove);
    }
    if (emphasis) startEmphasis(text, turn.signal);
    if (awake) stayAwake(turn.signal);
  }

  const begin = () => {
    readPage().then(apply, (cause: unknown) => console.error(cause));
    watchPage(apply, life.signal);
  };
  if (document.readyState !== 'loading') begin();
  else document.addEventListener('DOMContentLoaded', begin, { once: true });
}
