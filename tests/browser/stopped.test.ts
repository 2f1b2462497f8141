import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { Server } from '../../scripts/lib/server.mjs';
import { buildOf } from './harness/builds';
import { hasChromium, launchChromium } from './harness/chromium';
import { eventually, LISTING, serveSamples } from './harness/pages';
import { setReader, smallville516 } from './harness/stored';

/** A copy of the build whose script in pages does nothing, as where it was stopped. */
function withDeadScript(): string {
  const copy = join(mkdtempSync(join(tmpdir(), 'unspoiled-dead-')), 'chrome');
  cpSync(buildOf('chrome'), copy, { recursive: true });
  writeFileSync(join(copy, 'page.js'), '/* stopped by a test */\n');
  return copy;
}

describe.skipIf(!hasChromium())('a page whose script has stopped', () => {
  let server: Server;
  beforeAll(async () => {
    server = await serveSamples();
  });
  afterAll(() => server?.close());

  it('keeps hiding, says so after two seconds, and is lifted by the switch all the same', async () => {
    const extension = withDeadScript();
    const chromium = await launchChromium({ server, extension });
    try {
      await setReader(chromium, { progress: smallville516 });
      const page = await chromium.context.newPage();
      await page.goto(LISTING);
      const look = () =>
        page.evaluate(() => {
          const summary = document.querySelector('blockquote.summary');
          const label = summary && getComputedStyle(summary, '::before');
          return {
            summary: summary?.querySelector('p')?.checkVisibility({ visibilityProperty: true }),
            warning: document.querySelector('li.warnings')?.checkVisibility({ visibilityProperty: true }),
            says: label?.content ?? '',
            opacity: Number(label?.opacity),
          };
        });
      expect(await look()).toMatchObject({ summary: false, warning: true, opacity: 0 });
      const late = await eventually(look, ({ opacity }) => opacity === 1, 6000);
      expect(late).toMatchObject({ summary: false, opacity: 1 });
      expect(late.says).toContain('Unspoiled stopped');
      const tab = await chromium.inExtension(async (address) => {
        const api: Browser = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
        return (await api.tabs.query({ url: `${new URL(address).origin}/*` }))[0]?.id;
      }, LISTING);
      const popup = await chromium.open(`popup.html?tab=${tab}`);
      await popup.getByRole('switch', { name: 'Veils on this site' }).press('Space');
      const lifted = await eventually(look, ({ summary }) => summary === true, 6000);
      expect(lifted).toMatchObject({ summary: true });
    } finally {
      await chromium.close();
      rmSync(dirname(extension), { recursive: true, force: true });
    }
  });
});
