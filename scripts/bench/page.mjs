// What we cost a real listing of 20 works on the main thread, in Chromium, by trace: beside no extension
// and an empty one, in the same run. node scripts/bench/page.mjs [runs] [page.html …]
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../lib/browsers.mjs';
import { launch } from '../lib/launch.mjs';
import { becomeReader } from '../lib/reader.mjs';
import { serve } from '../lib/server.mjs';
import { costOf, median } from './trace.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const HOST = 'archiveofourown.org';
const PAGES = join(process.env.UNSPOILED_SHARED ?? join(ROOT, '../shared'), 'pages', HOST);
const LISTINGS = ['tag-works-asoiaf.html', 'tag-works-sherlock-holmes.html', 'tag-works-worldbuilding.html'];
const FOLLOWED = ['a-song-of-ice-and-fire', 'game-of-thrones', 'sherlock', 'smallville', 'harry-potter'];
const BUILD = join(process.env.UNSPOILED_BUILDS ?? join(ROOT, '.output'), 'chrome-mv3');

/** An extension that puts an empty script and style into the same pages. */
function empty() {
  const folder = mkdtempSync(join(tmpdir(), 'empty-extension-'));
  const scripts = [
    { matches: [`https://${HOST}/*`], js: ['page.js'], css: ['page.css'], run_at: 'document_start' },
  ];
  const manifest = { manifest_version: 3, name: 'Empty', version: '1', content_scripts: scripts };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'page.js'), '');
  writeFileSync(join(folder, 'page.css'), '');
  return folder;
}

const [runs = '15', ...given] = process.argv.slice(2);
const names = given.length ? given : LISTINGS.filter((name) => existsSync(join(PAGES, name)));
const chromium = findBrowser('chromium');
if (!chromium || !names.length) {
  console.log(`cost: skipped, no ${chromium ? `saved listings in ${PAGES}` : 'Chromium'}`);
  process.exit(0);
}
const server = await serve([HOST], (url) => {
  const path = join(PAGES, basename(url.pathname));
  return url.pathname.startsWith('/saved/') && existsSync(path)
    ? { body: readFileSync(path) }
    : { status: 404, type: 'text/plain', body: '' };
});
const bare = empty();
/** @param {string | null} extension */
const start = (extension) =>
  launch(chromium, { extension, hosts: [HOST], server, viewport: { width: 1280, height: 900 } });
const all = { none: await start(null), empty: await start(bare), ours: await start(BUILD) };
const inside = await all.ours.open('manifest.json');
const progress = Object.fromEntries(FOLLOWED.map((id) => [id, { state: 'notStarted' }]));
const values = { progress, settings: JSON.parse(process.env.UNSPOILED_SETTINGS ?? 'null') ?? undefined };
await inside.evaluate(becomeReader, { values: JSON.parse(JSON.stringify(values)), registered: true });

for (const name of names) {
  /** @type {Record<string, import('./trace.mjs').Cost[]>} */
  const costs = { none: [], empty: [], ours: [] };
  for (let run = 0; run < Number(runs) + 2; run++)
    for (const [who, running] of Object.entries(all)) {
      const page = await running.browser.newPage();
      await page.tracing.start({
        categories: ['devtools.timeline', 'v8.execute', 'toplevel', 'disabled-by-default-v8.compile'],
      });
      await page.goto(`https://${HOST}/saved/${name}`, { waitUntil: 'load' });
      await new Promise((done) => setTimeout(done, 400));
      const trace = await page.tracing.stop();
      // The first two fill caches.
      if (run > 1) costs[who]?.push(costOf(JSON.parse(Buffer.from(trace ?? []).toString())));
      if (who === 'ours' && run === 2) {
        const veils = await page.evaluate(() => document.querySelectorAll('.unspoiled-tab').length);
        console.log(`cost: ${name}: ${veils} tabs`);
      }
      await page.close();
    }
  /** @param {string} who @param {keyof import('./trace.mjs').Cost} what */
  const of = (who, what) => median((costs[who] ?? []).map((cost) => cost[what]));
  for (const who of Object.keys(costs))
    console.log(
      `cost: ${who}: main thread ${of(who, 'busy').toFixed(1)} ms, style and layout ${of(who, 'layout').toFixed(1)}, scripts of extensions ${of(who, 'script').toFixed(1)}, longest ${of(who, 'longest').toFixed(1)}`,
    );
  const ours = of('ours', 'script') + Math.max(0, of('ours', 'layout') - of('empty', 'layout'));
  console.log(
    `cost: ${name}: ours ${ours.toFixed(1)} ms of 20 (scripts, and style and layout beyond the empty extension's), median of ${runs}`,
  );
}
for (const running of Object.values(all)) await running.close();
await server.close();
rmSync(bare, { recursive: true });
