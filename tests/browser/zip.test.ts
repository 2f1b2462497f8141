import { existsSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { BlobReader, BlobWriter, configure, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Server } from '../../scripts/lib/server.mjs';
import { buildOf, type Target } from './harness/builds';
import { hasChromium, launchChromium } from './harness/chromium';
import { judge } from './harness/expected';
import { hasFirefox, launchFirefox } from './harness/firefox';
import { decided, eventually, LISTING, readBlurbs, serveSamples, type Tab } from './harness/pages';
import { type InExtension, setReader, smallville516 } from './harness/stored';

configure({ useWebWorkers: false });

/** The archive that `npm run zip` made of the build that is here; null where there is none as new. */
function zipOf(target: Target): string | null {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const zip = resolve(process.env.UNSPOILED_BUILDS ?? '.output', `unspoiled-${version}-${target}.zip`);
  const manifest = join(buildOf(target), 'manifest.json');
  if (existsSync(zip) && statSync(zip).mtimeMs >= statSync(manifest).mtimeMs) return zip;
  console.log(`zip: no archive as new as the build for ${target}; npm run zip makes it`);
  return null;
}

/** Unpacks it as a store does: Chromium itself loads folders only. */
async function unpacked(zip: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'unspoiled-zip-'));
  const reader = new ZipReader(new BlobReader(new Blob([readFileSync(zip)])));
  for (const entry of await reader.getEntries()) {
    if (entry.directory) continue;
    const path = join(folder, entry.filename);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, Buffer.from(await (await entry.getData(new BlobWriter())).arrayBuffer()));
  }
  await reader.close();
  return folder;
}

/** Veils a list as the build does, and its own pages come up. */
async function works(browser: InExtension, list: Tab, own: () => Promise<Tab>): Promise<void> {
  await setReader(browser, { progress: smallville516 });
  await list.goto(LISTING);
  expect(await decided(list)).toBe(true);
  judge(await readBlurbs(list));
  const options = await own();
  const heading = () => options.evaluate(() => document.querySelector('h1')?.textContent ?? '', undefined);
  expect(await eventually(heading, Boolean)).toBe('Canons');
}

describe('the archive for the store is loaded and works', { timeout: 120_000 }, () => {
  let server: Server;
  beforeAll(async () => {
    server = await serveSamples();
  });
  afterAll(() => server?.close());

  it.skipIf(!hasChromium())('in Chromium', async ({ skip }) => {
    const zip = zipOf('chrome');
    if (!zip) return skip();
    const chromium = await launchChromium({ server, extension: await unpacked(zip) });
    try {
      const list = (await chromium.context.newPage()) as unknown as Tab;
      await works(chromium, list, async () => (await chromium.open('options.html')) as unknown as Tab);
    } finally {
      await chromium.close();
    }
  });

  it.skipIf(!hasFirefox())('in Firefox, as it is', async ({ skip }) => {
    const zip = zipOf('firefox');
    if (!zip) return skip();
    const firefox = await launchFirefox({ server, extension: zip });
    try {
      const list = (await firefox.browser.newPage()) as unknown as Tab;
      await works(firefox, list, async () => (await firefox.open('options.html')) as unknown as Tab);
    } finally {
      await firefox.close();
    }
  });
});
