import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { patient } from '../pace';
import { trackers } from './files/trackers';
import { axe } from './harness/axe';
import { type Chromium, hasChromium, launchChromium } from './harness/chromium';
import { eventually } from './harness/pages';
import { setReader } from './harness/stored';

describe.skipIf(!hasChromium())('the first page', () => {
  let chromium: Chromium;
  let page: Page;
  beforeAll(async () => {
    chromium = await launchChromium({});
  });
  afterAll(() => chromium?.close());
  afterEach(() => page?.close());

  interface Kept {
    progress?: Record<string, unknown>;
    settings?: { spoilers: { strict: boolean } };
  }
  const kept = (): Promise<Kept> =>
    chromium.inExtension(async () => Reflect.get(globalThis, 'chrome').storage.local.get(null), undefined);
  const begin = async () => {
    await setReader(chromium, {}, false);
    page = await chromium.open('welcome.html');
    await page.getByRole('heading', { level: 1 }).waitFor();
  };

  it('is opened by the installation', async () => {
    const open = await eventually(
      async () => chromium.context.pages().map((one) => one.url()),
      (all) => all.includes(chromium.url('welcome.html')),
    );
    expect(open).toContain(chromium.url('welcome.html'));
  });

  it('veils and opens its sample as the place moves, by keys, and stores nothing', async () => {
    await begin();
    const before = JSON.stringify(await kept());
    const slider = page.getByRole('slider', { name: 'Last one finished' });
    const veils = page.getByRole('button', { name: /^Ahead of you: Lantern Harbor/ });
    expect(await veils.count()).toBe(2);
    expect(await page.textContent('main')).not.toContain('somebody knocks');
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await veils.count()).toBe(1);
    expect(await page.textContent('main')).toContain('somebody knocks');
    await page.keyboard.press('End');
    expect(await veils.count()).toBe(0);
    await page.keyboard.press('Home');
    expect(await veils.count()).toBe(2);
    await veils.first().press('Enter');
    expect(await page.textContent('main')).toContain('somebody knocks');
    expect(JSON.stringify(await kept())).toBe(before);
  });

  it('follows what is found, and offers once to veil what does not say', async () => {
    await begin();
    await page.getByRole('combobox', { name: 'Add a canon' }).fill('smallv');
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: 'All of it' }).click();
    const { progress } = await eventually(kept, (now) => 'smallville' in (now.progress ?? {}));
    expect(progress).toEqual({ smallville: { state: 'all' } });
    await page.getByRole('switch', { name: "Also veil works that don't say" }).click();
    const { settings } = await eventually(kept, (now) => now.settings?.spoilers.strict === true);
    expect(settings?.spoilers.strict).toBe(true);
  });

  it('takes what is followed from each tracker, in the page itself, with an undo', async () => {
    await begin();
    await page.getByRole('button', { name: 'Import from a tracker' }).first().click();
    const field = page.getByLabel('The exported file');
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    for (const { file, text, name, canon, last } of trackers) {
      if ((await field.count()) === 0)
        await page.getByRole('button', { name: 'Import from a tracker' }).last().click();
      await field.setInputFiles({ name: file, mimeType: 'text/plain', buffer: Buffer.from(text) });
      await page.getByText(`From ${name}`).waitFor();
      await page.getByRole('button', { name: 'Take over what is ticked' }).click();
      const { progress = {} } = await eventually(kept, (now) => canon in (now.progress ?? {}));
      expect(progress[canon], name).toMatchObject({ state: 'upTo', last });
    }
    // What came stands in the list, to be moved there and then.
    await page.getByRole('button', { name: /^My Hero Academia/ }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    const left = await eventually(kept, (now) => !('the-wheel-of-time' in (now.progress ?? {})));
    expect(Object.keys(left.progress ?? {})).toHaveLength(3);
    expect(page.url()).toContain('welcome.html');
  });

  it('is skipped at once, into the options', async () => {
    await begin();
    await page.getByRole('button', { name: 'Skip' }).click();
    await page.getByRole('heading', { level: 1, name: 'Canons' }).waitFor();
    expect(page.url()).toContain('options.html');
  });

  it.each(['light', 'dark'] as const)('has nothing that axe finds, and fits 320 px: %s', async (scheme) => {
    await begin();
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.waitForTimeout(patient(300));
    expect(await axe(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });
});
