// A work of a million words on one page, and a reader with 500 words of their own: the longest callback of ours, and
// whether a word was ever painted. node scripts/bench/terms.mjs [words] [terms]
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { samplePage } from '../lib/archive.mjs';
import { findBrowser } from '../lib/browsers.mjs';
import { launch } from '../lib/launch.mjs';
import { load } from '../lib/load.mjs';
import { becomeReader } from '../lib/reader.mjs';
import { serve } from '../lib/server.mjs';
import { costOf } from './trace.mjs';

const HOST = 'archiveofourown.org';
const BUILD = join(
  process.env.UNSPOILED_BUILDS ?? fileURLToPath(new URL('../../.output', import.meta.url)),
  'chrome-mv3',
);
const [words = 1_000_000, terms = 500] = process.argv.slice(2).map(Number);
/** Of the terms this one stands in the text, in every fiftieth paragraph. */
const THERE = ['lighthouse'];

const chromium = findBrowser('chromium');
if (!chromium) {
  console.log('terms: skipped, no Chromium');
  process.exit(0);
}
const { longWork } = await load('tests/browser/type/long.ts');
/** @type {string} */
const long = longWork(samplePage('work-behind.html'), words);
const body = long.replaceAll(/<p id="b\d*[05]0">/g, '$&The lighthouse stood there. ');
const server = await serve([HOST], (url) =>
  url.pathname.startsWith('/saved/') ? { body } : { status: 404, type: 'text/plain', body: '' },
);
const running = await launch(chromium, {
  extension: BUILD,
  hosts: [HOST],
  server,
  viewport: { width: 1280, height: 900 },
});
const phrases = [...THERE, ...Array.from({ length: terms - THERE.length }, (_, i) => `word number ${i}`)];
const inside = await running.open('manifest.json');
const values = { settings: { phrases: phrases.map((text) => ({ text })) } };
await inside.evaluate(becomeReader, { values, registered: true });

const page = await running.browser.newPage();
// Looked for in each frame, before anything of ours or of the page has run: is a word there to be seen?
await page.evaluateOnNewDocument((there) => {
  const shown = /** @type {string[]} */ ([]);
  Object.assign(globalThis, { shown });
  const look = () => {
    for (const element of document.elementsFromPoint(innerWidth / 2, innerHeight / 2)) {
      const text = element.nodeName === 'P' ? (element.textContent ?? '') : '';
      const seen = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      if (seen && there.some((word) => text.includes(word))) shown.push(text.slice(0, 60));
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}, THERE);
await page.tracing.start({ categories: ['devtools.timeline', 'v8.execute', 'toplevel'] });
const started = Date.now();
await page.goto(`https://${HOST}/saved/long.html`, { waitUntil: 'load' });
await page.waitForFunction(
  () => !document.querySelector('#chapters .userstuff > p:not([data-unspoiled-seen])'),
  { polling: 200, timeout: 120_000 },
);
const took = Date.now() - started;
const trace = await page.tracing.stop();
const cost = costOf(JSON.parse(Buffer.from(trace ?? []).toString()));
const shown = await page.evaluate(() => /** @type {string[]} */ (Reflect.get(globalThis, 'shown')).length);
const veils = await page.evaluate(() => document.querySelectorAll('.unspoiled-tab, .unspoiled-press').length);
console.log(
  `terms: ${words} words, ${terms} terms: all looked through ${took} ms after the start, ${veils} veils; scripts ${cost.script.toFixed(0)} ms, longest callback ${cost.longest.toFixed(1)} of 50; frames with a word to be seen: ${shown}`,
);
await running.close();
await server.close();
