import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { samplePage } from '../../scripts/lib/archive.mjs';
import type { Server } from '../../scripts/lib/server.mjs';
import { hasChromium, launchChromium } from './harness/chromium';
import { hasFirefox, launchFirefox } from './harness/firefox';
import { HOST, serveSamples, type Tab } from './harness/pages';
import { type InExtension, setReader, smallville516 } from './harness/stored';

declare global {
  interface Window {
    legible: string[];
    tries: number;
    replies: unknown[];
  }
}

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
const withAttack = (name: string, id: string): string =>
  samplePage(name)
    .replace(/<head[^>]*>/i, (head) => head + attack.replaceAll('IDHERE', id))
    .replace('<blockquote class="userstuff summary">', '<blockquote class="userstuff summary" data-secret>')
    .replace(/<div class="userstuff">/, '<div class="userstuff" data-secret>');

interface Subject extends InExtension {
  id: string;
  newPage(): Promise<Tab>;
  close(): Promise<void>;
}

/** Serves the attack in a browser's sample pages, and looks at what it has found after a second and a half. */
async function strike(launch: typeof launchers.Chromium, name: string): Promise<void> {
  let id = '';
  const server = await serveSamples((url) =>
    url.searchParams.has('attack') ? { body: withAttack(`${name}.html`, id) } : null,
  );
  try {
    const subject = await launch({ server });
    id = subject.id;
    try {
      await setReader(subject, { progress: smallville516, settings: { phrases: [{ text: 'wormwood' }] } });
      const page = await subject.newPage();
      await page.goto(`https://${HOST}/works/9000001?attack=${name}`);
      await new Promise((done) => setTimeout(done, 1500));
      await judge(page, subject);
    } finally {
      await subject.close();
    }
  } finally {
    await server.close();
  }
}

async function judge(page: Tab, subject: Subject): Promise<void> {
  const seen = await page.evaluate(
    () => ({
      secrets: document.querySelectorAll('[data-secret]').length,
      tries: window.tries,
      legible: [...new Set(window.legible)],
      // What we add to a page: our own nodes, and our marks on others.
      ours: [...document.querySelectorAll('.unspoiled')]
        .map((each) => each.outerHTML)
        .concat(
          [...document.querySelectorAll('*')].flatMap((each) =>
            Object.values({ ...(each as HTMLElement).dataset }).map(String),
          ),
        ),
      replies: window.replies,
    }),
    undefined,
  );
  expect(seen.secrets).toBeGreaterThan(0);
  expect(seen.tries).toBeGreaterThan(100);
  expect(seen.legible).toEqual([]);
  expect(seen.replies.filter(Boolean)).toEqual([]);
  // Where the reader is, and their words, are nowhere in what the page can read.
  expect(seen.ours.length).toBeGreaterThan(5);
  expect(seen.ours.join('\n')).not.toMatch(/5x16|Hypnotic|wormwood/i);
  const stored = await subject.inExtension(async () => {
    const api: Browser = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const { progress, opened } = await api.storage.local.get(['progress', 'opened']);
    return { progress, opened };
  }, undefined);
  expect(stored).toEqual({ progress: smallville516, opened: {} });
}

const launchers = {
  Chromium: async (options: { server: Server }): Promise<Subject> => {
    const chromium = await launchChromium(options);
    return { ...chromium, newPage: async () => (await chromium.context.newPage()) as unknown as Tab };
  },
  Firefox: async (options: { server: Server }): Promise<Subject> => {
    const firefox = await launchFirefox(options);
    return { ...firefox, newPage: async () => (await firefox.browser.newPage()) as unknown as Tab };
  },
};

describe('a page that tries everything opens nothing and learns nothing', () => {
  const pages = ['listing', 'work'];
  it.skipIf(!hasChromium()).each(pages)('in Chromium: %s', (name) => strike(launchers.Chromium, name));
  it.skipIf(!hasFirefox()).each(pages)('in Firefox: %s', (name) => strike(launchers.Firefox, name));
});
