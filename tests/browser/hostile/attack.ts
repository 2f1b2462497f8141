import { samplePage } from '../../../scripts/lib/archive.mjs';

/**
 * A page that tries everything to lift a veil: events of its own, taking away our nodes, styles, marks and
 * inertness, copies, patched prototypes, messages, and the invalidation event of extension frameworks.
 */
const attack = `<script>
window.legible = []; window.tries = 0; window.replies = [];
for (const name of ['attachShadow', 'setAttribute', 'removeAttribute', 'closest', 'matches', 'querySelectorAll']) {
  const own = Element.prototype[name];
  Element.prototype[name] = function (...values) { window.tries++; return own.apply(this, values); };
}
window.MutationObserver = class { observe() {} disconnect() {} takeRecords() { return []; } };
const strike = () => {
  for (const each of document.querySelectorAll('[inert]')) { each.removeAttribute('inert'); each.style.removeProperty('visibility'); each.style.removeProperty('display'); }
  for (const each of document.querySelectorAll('[data-unspoiled-leaf]')) delete each.dataset.unspoiledLeaf;
  for (const button of document.querySelectorAll('.unspoiled button')) {
    button.click();
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'pointerup', 'click', 'touchend'])
      button.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }));
    for (const key of ['Enter', ' ']) for (const type of ['keydown', 'keyup'])
      button.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true }));
  }
  if (window.tries % 7 === 0) for (const each of document.querySelectorAll('.unspoiled')) each.remove();
  for (const id of ['IDHERE', 'unspoiled'])
    for (const type of [id + ':page:wxt:content-script-started', id + ':content:wxt:content-script-started', 'wxt:content-script-started'])
      { document.dispatchEvent(new CustomEvent(type, { detail: { contentScriptName: 'page' } })); window.postMessage({ type, contentScriptName: 'page', messageId: 'x' }, '*'); }
  window.dispatchEvent(new Event('pagehide'));
};
setInterval(strike, 15);
addEventListener('DOMContentLoaded', () => {
  const first = document.querySelector('li.work, #workskin');
  setTimeout(() => first && first.parentNode.append(first.cloneNode(true)), 300);
  try { chrome.runtime.sendMessage('IDHERE', { type: 'past', points: [{ canon: 'smallville' }] }, (reply) => window.replies.push(reply)); } catch { /* closed to pages */ }
});
const look = () => {
  for (const each of document.querySelectorAll('[data-secret]'))
    if (each.checkVisibility({ visibilityProperty: true, opacityProperty: true })) window.legible.push(each.textContent.trim().slice(0, 60));
};
const spring = document.createElement('i');
spring.style.cssText = 'position:fixed;width:1px;height:1px';
let wide = false;
new ResizeObserver(look).observe(spring);
const tick = () => { if (!spring.isConnected) document.documentElement.append(spring); wide = !wide; spring.style.width = wide ? '2px' : '1px'; requestAnimationFrame(tick); };
requestAnimationFrame(tick);
</script>`;

/** Marks the summary of the first work, and a work's text, as what must not be seen. */
export const withAttack = (name: string, id: string): string =>
  samplePage(name)
    .replace(/<head[^>]*>/i, (head) => head + attack.replaceAll('IDHERE', id))
    .replace('<blockquote class="userstuff summary">', '<blockquote class="userstuff summary" data-secret>')
    .replace(/<div class="userstuff">/, '<div class="userstuff" data-secret>');
