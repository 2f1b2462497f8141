/**
 * What a probe saw. A text is legible in a frame where it is in the viewport and nothing up its tree makes
 * it invisible, judged in the last step before the frame is painted.
 */
export interface Sighting {
  frames: number;
  /**
   * Texts that were legible in some frame and belong to what must be hidden: the first frame each. `still`:
   * legible at the end too, so that nothing ever hid it.
   */
  flashes: { text: string; frame: number; how: 'expected' | 'hidden at the end'; still: boolean }[];
  /** Texts found under the selectors of what must be hidden, legible or not, at the end. */
  secrets: number;
  /** Texts that were legible in some frame: proof that the probe sees. */
  seen: number;
}

/**
 * The probe, as a classic script for a page's own head: it runs before anything else in the page.
 * It keeps, for every frame, which texts were legible; `window.__sighting(selectors)` tells at the end.
 *
 * The check runs in a ResizeObserver's callback, provoked in every frame: that is after all animation-frame
 * callbacks, and the last step before paint in which a page can run code.
 */
const probe = `(() => {
  const records = [];
  let frame = 0;
  const block = 'li, blockquote, dd, h2, h3, h4, .userstuff, p';
  const legible = (node) => {
    const parent = node.parentElement;
    if (!parent || !node.data.trim()) return false;
    const style = getComputedStyle(parent);
    if (style.visibility !== 'visible' || style.color === 'rgba(0, 0, 0, 0)') return false;
    if (parent.checkVisibility && !parent.checkVisibility({ contentVisibilityAuto: true })) return false;
    for (let up = parent; up; up = up.parentElement) if (Number(getComputedStyle(up).opacity) < 0.02) return false;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects())
      if (box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth)
        return true;
    return false;
  };
  const skipped = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TITLE', 'TEMPLATE', 'TEXTAREA']);
  const known = new Map();
  const look = () => {
    frame++;
    if (!document.body) return;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (skipped.has(node.parentElement?.tagName ?? '')) continue;
      const before = known.get(node);
      if (before === node.data) continue;
      if (!legible(node)) continue;
      known.set(node, node.data);
      records.push({ node, text: node.data, place: node.parentElement.closest(block), frame });
    }
  };
  const spring = document.createElement('probe-spring');
  spring.style.cssText = 'position:fixed!important;left:0;top:0;width:1px;height:1px;visibility:hidden;pointer-events:none';
  new ResizeObserver(look).observe(spring);
  const tick = () => {
    if (!spring.isConnected) document.documentElement.prepend(spring);
    spring.style.width = frame % 2 ? '1px' : '2px';
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  window.__sighting = (selectors) => {
    const flashes = [];
    const seenAt = new Map();
    const add = (record, how) => {
      if (seenAt.has(record)) return;
      seenAt.set(record, how);
      flashes.push({ text: record.text.trim().slice(0, 80), frame: record.frame, how, still: legible(record.node) });
    };
    const secret = selectors.length ? [...document.querySelectorAll(selectors.join(', '))] : [];
    let secrets = 0;
    for (const element of secret) {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) if (walker.currentNode.data.trim()) secrets++;
      for (const record of records) if (element.contains(record.node)) add(record, 'expected');
    }
    // Whatever is hidden at the end, expected or not, must never have been legible: the whole node, or as
    // a piece of a node that was later cut.
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const parent = node.parentElement;
      const words = node.data.trim();
      if (!parent || skipped.has(parent.tagName) || !words) continue;
      if (!parent.closest('[inert]')) continue;
      for (const record of records) {
        if (record.node === node) add(record, 'hidden at the end');
        else if (words.length > 7 && record.place && record.place.contains(node) && record.text.includes(words)) add(record, 'hidden at the end');
      }
    }
    return { frames: frame, flashes, secrets, seen: records.length };
  };
})();`;

/** Puts the probe before everything else in a page. */
export const withProbe = (html: string): string =>
  html.replace(/<head[^>]*>/i, (head) => `${head}<script>${probe}</script>`);

declare global {
  interface Window {
    __sighting(selectors: string[]): Sighting;
  }
}
