// What the extension costs in a real Chromium, beside floors of the same run: node scripts/bench/surfaces.mjs [runs]
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LISTING, sampleArchive } from '../lib/archive.mjs';
import { findBrowser } from '../lib/browsers.mjs';
import { launch } from '../lib/launch.mjs';
import { becomeReader, SMALLVILLE_5X16 } from '../lib/reader.mjs';
import { serve } from '../lib/server.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const HOST = 'archiveofourown.org';
const WORK = `https://${HOST}/works/9000001`;

/** @param {number[]} list */
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;

/** A copy of the build with an empty page in it, to be compared with. @param {string} folder */
function withEmptyPage(folder) {
  const copy = mkdtempSync(join(tmpdir(), 'unspoiled-bench-'));
  cpSync(folder, copy, { recursive: true });
  writeFileSync(join(copy, 'empty.html'), '<!doctype html><title>x</title><p>Empty</p>');
  return copy;
}

/** An extension whose script runs on the same pages and does nothing. */
function nothing() {
  const folder = mkdtempSync(join(tmpdir(), 'unspoiled-nothing-'));
  const scripts = [
    { matches: [`https://${HOST}/*`], js: ['n.js'], css: ['n.css'], run_at: 'document_start' },
  ];
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, name: 'Nothing', version: '1', content_scripts: scripts }),
  );
  writeFileSync(join(folder, 'n.js'), 'void 0;');
  writeFileSync(join(folder, 'n.css'), '#nothing-of-this{color:red}');
  return folder;
}

/**
 * From the start of the navigation to the frame in which something is there, ms.
 * @param {import('puppeteer-core').Page} page @param {string} url @param {string} selector what has to be there
 */
async function shown(page, url, selector) {
  await page.bringToFront();
  await page.goto('about:blank');
  // From the first moment of the page, so that nothing of ours or of the driver delays what is looked at.
  const { identifier } = await page.evaluateOnNewDocument((selector) => {
    const look = () => {
      if (!document.querySelector(selector)) return void requestAnimationFrame(look);
      requestAnimationFrame(() => Reflect.set(globalThis, 'shownAt', performance.now()));
    };
    requestAnimationFrame(look);
  }, selector);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(() => Reflect.has(globalThis, 'shownAt'), { timeout: 10_000 });
  await page.removeScriptToEvaluateOnNewDocument(identifier);
  return page.evaluate(() => /** @type {number} */ (Reflect.get(globalThis, 'shownAt')));
}

/**
 * Script and layout of one load, ms by the browser's own account, and the page's heap, MB.
 * @param {import('puppeteer-core').Page} page @param {string} url
 */
async function cost(page, url) {
  await page.goto('about:blank');
  const before = await page.metrics();
  await page.goto(url, { waitUntil: 'load' });
  await new Promise((done) => setTimeout(done, 400));
  const after = await page.metrics();
  const busy = ((after.TaskDuration ?? 0) - (before.TaskDuration ?? 0)) * 1000;
  return { busy, heap: (after.JSHeapUsedSize ?? 0) / 1e6 };
}

/** @param {string} name @param {number} value @param {string} [beside] */
const line = (name, value, beside = '') =>
  console.log(`  ${name.padEnd(44)}${value.toFixed(1).padStart(9)}  ${beside}`);

/** Prints all of it; gives whether the popup is painted within twice an empty page's time. @param {number} runs */
export async function benchSurfaces(runs) {
  const found = findBrowser('chromium');
  if (!found) {
    console.log('No Chromium here: surfaces are not measured.');
    return true;
  }
  const server = await serve([HOST], (url) => sampleArchive(url));
  const [ours, idle] = [withEmptyPage(join(ROOT, '.output/chrome-mv3')), nothing()];
  const common = { hosts: [HOST], server, viewport: { width: 1280, height: 900 } };
  /** @type {Record<string, Record<string, number[]>>} */
  const pages = {};
  const opened = { empty: [], popup: [], told: [], reader: [] };
  try {
    for (const [kind, extension] of Object.entries({ none: null, nothing: idle, ours })) {
      const running = await launch(found, { ...common, extension });
      const page = await running.browser.newPage();
      if (kind === 'ours') {
        const inside = await running.open('manifest.json');
        await inside.evaluate(becomeReader, { values: { progress: SMALLVILLE_5X16 }, registered: true });
        const at = (/** @type {string} */ path) => `chrome-extension://${running.id}/${path}`;
        for (let run = 0; run <= runs * 3; run++) {
          const times = {
            empty: await shown(inside, at('empty.html'), 'p'),
            popup: await shown(inside, at('popup.html'), '.u-popup [role=tab]'),
            told: await shown(inside, at('popup.html'), '.u-popup [role=tabpanel] > *'),
            reader: await shown(inside, at('reader.html#/story/bundled'), '.r-text p, .u-gate, .r-veiled'),
          };
          // The first of all warms caches.
          for (const [name, ms] of Object.entries(times)) if (run > 0) opened[name].push(ms);
        }
        await inside.close();
      }
      for (const [name, url] of Object.entries({ listing: LISTING, work: WORK })) {
        const of = { busy: /** @type {number[]} */ ([]), heap: /** @type {number[]} */ ([]) };
        for (let run = 0; run <= runs * 3; run++) {
          const { busy, heap } = await cost(page, url);
          if (run === 0) continue;
          of.busy.push(busy);
          of.heap.push(heap);
        }
        pages[`${kind} ${name}`] = of;
      }
      await running.close();
    }
  } finally {
    await server.close();
    for (const folder of [ours, idle]) rmSync(folder, { recursive: true, force: true });
  }
  const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  console.log(`\n${name} ${version}, ${found.name}, medians of ${runs * 3} loads`);
  const floor = median(opened.empty);
  const popup = median(opened.popup) / floor;
  line('an empty page of an extension, painted (ms)', floor);
  line('popup, painted (ms)', median(opened.popup), `${popup.toFixed(2)} × (at most 2)`);
  line('popup, with what it says of the page (ms)', median(opened.told));
  line('reader, first text of the bundled story (ms)', median(opened.reader));
  for (const name of ['listing', 'work'])
    for (const kind of ['none', 'nothing', 'ours']) {
      const { busy = [], heap = [] } = pages[`${kind} ${name}`] ?? {};
      const said = { none: 'no extension', nothing: 'one that does nothing', ours: 'Unspoiled' }[kind];
      line(`${name}, ${said}: busy (ms)`, median(busy), `heap ${median(heap).toFixed(1)} MB`);
    }
  return popup <= 2;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = (await benchSurfaces(Number(process.argv[2] ?? 5))) ? 0 : 1;
}
