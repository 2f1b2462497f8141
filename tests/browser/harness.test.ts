import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, serve } from '../../scripts/lib/server.mjs';
import { hasChromium, launchChromium } from './harness/chromium';
import { hasFirefox, launchFirefox } from './harness/firefox';
import { withProbe } from './harness/probe';
import { inChunks } from './harness/stream';

// The tests' own instruments, shown to see what they are to see, without the extension.

const host = 'archiveofourown.org';
const page = (style: string, late = '') =>
  withProbe(`<!doctype html><html><head><meta charset="utf-8"><title>t</title><style>${style}</style></head>
    <body><p>In the open</p><ul><li class="secret">Ähead of <b>everyone</b></li></ul>
    <script>${late}</script></body></html>`);
const pages: Record<string, string> = {
  '/open': page(''),
  '/hidden': page('.secret { visibility: hidden }'),
  '/clear': page('.secret { opacity: 0 }'),
  '/gone': page('.secret { display: none }'),
  '/away': page('.secret { position: absolute; top: 5000px }'),
  '/flash': page('', `setTimeout(() => document.querySelector('.secret').style.visibility = 'hidden', 120)`),
  '/inert': page('', `setTimeout(() => { document.querySelector('b').inert = true }, 120)`),
};
const expected: Record<string, number> = {
  '/open': 2,
  '/hidden': 0,
  '/clear': 0,
  '/gone': 0,
  '/away': 0,
  '/flash': 2,
};

let server: Server;
beforeAll(async () => {
  server = await serve([host], (url) => {
    const html = pages[url.pathname];
    if (!html) return null;
    return url.searchParams.has('slow')
      ? { chunks: inChunks(html, { seed: 3, size: 300, pause: 20 }) }
      : { body: html };
  });
});
afterAll(() => server.close());

interface Opened {
  goto(url: string): Promise<unknown>;
  evaluate<R, A>(code: (argument: A) => R, argument: A): Promise<Awaited<R>>;
}

/** What the probe says of a page some 300 ms after it has loaded. */
async function sighting(opened: Opened, path: string, selectors: string[]) {
  await opened.goto(`https://${host}${path}`);
  await new Promise((done) => setTimeout(done, 300));
  return opened.evaluate((list: string[]) => window.__sighting(list), selectors);
}

async function check(opened: Opened) {
  for (const [path, flashes] of Object.entries(expected)) {
    for (const way of ['', '?slow']) {
      const found = await sighting(opened, path + way, ['.secret']);
      expect([path + way, new Set(found.flashes.map((flash) => flash.text)).size]).toEqual([
        path + way,
        flashes,
      ]);
      expect(found.seen).toBeGreaterThan(0);
      expect(found.secrets).toBe(2);
    }
  }
  const inert = await sighting(opened, '/inert', []);
  expect(inert.flashes).toMatchObject([{ text: 'everyone', how: 'hidden at the end' }]);
}

describe('the probe', () => {
  it.skipIf(!hasChromium())('sees what is legible in Chromium', async () => {
    const chromium = await launchChromium({ server, extension: null });
    try {
      await check((await chromium.context.newPage()) as Opened);
    } finally {
      await chromium.close();
    }
  });

  it.skipIf(!hasFirefox())('sees what is legible in Firefox', async () => {
    const firefox = await launchFirefox({ server, extension: null });
    try {
      await check((await firefox.browser.newPage()) as unknown as Opened);
    } finally {
      await firefox.close();
    }
  });
});

describe('the stream', () => {
  it('gives every byte, the same way for the same seed, cut anywhere', async () => {
    const text = 'Ä&amp;<b>é</b>'.repeat(40);
    const collect = async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of inChunks(text, { seed: 7, pause: 0, size: 9 })) chunks.push(chunk);
      return chunks;
    };
    const [one, two] = [await collect(), await collect()];
    expect(one.map((chunk) => chunk.length)).toEqual(two.map((chunk) => chunk.length));
    expect(Buffer.concat(one).toString()).toBe(text);
    expect(one.some((chunk) => Buffer.from(chunk).toString().includes('�'))).toBe(true);
  });
});
