import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultRules, defaultType } from '../../content/typography/ranges';
import type { TypeRules } from '../../content/typography/types';
import { type Chromium, hasChromium } from './harness/chromium';
import { eventually, HOST } from './harness/pages';
import { chromiumAtSamples } from './harness/samples';
import { setReader } from './harness/stored';

describe.skipIf(!hasChromium())('presets of type', () => {
  let chromium: Chromium;
  beforeAll(async () => {
    chromium = await chromiumAtSamples();
  });
  afterAll(() => chromium?.close());

  const rules = async (): Promise<TypeRules> =>
    (
      await chromium.inExtension(
        async () => Reflect.get(globalThis, 'chrome').storage.local.get('settings'),
        undefined,
      )
    ).settings.typeRules;
  const names = async () => (await rules()).presets.map(({ name }) => name);
  const textSection = async (): Promise<Page> => {
    const page = await chromium.open('options.html#text');
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  };

  it('are kept from what is set, renamed, saved to a file, removed, and brought back from it', async () => {
    await setReader(chromium, { settings: { type: { ...defaultType, size: 27 } } }, false);
    const page = await textSection();
    await page.getByLabel('Keep these settings as').fill('Bus');
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    expect(await eventually(names, (all) => all.length > 0)).toEqual(['Bus']);
    expect((await rules()).presets[0]?.type.size).toBe(27);
    const field = page.getByRole('textbox', { name: 'Name', exact: true });
    await field.fill('Night bus');
    await field.press('Tab');
    expect(await eventually(names, (all) => all[0] !== 'Bus')).toEqual(['Night bus']);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save presets to a file' }).click(),
    ]);
    const file = join(mkdtempSync(join(tmpdir(), 'unspoiled-')), download.suggestedFilename());
    writeFileSync(file, readFileSync(await download.path()));
    await page.getByRole('button', { name: 'Remove Night bus' }).click();
    expect(await eventually(names, (all) => all.length === 0)).toEqual([]);

    const added = page.getByLabel('Add presets from a file');
    await added.setInputFiles(file);
    await page.getByText('1 preset added').waitFor();
    expect(await eventually(names, (all) => all.length > 0)).toEqual(['Night bus']);
    expect((await rules()).presets[0]?.type.size).toBe(27);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await eventually(names, (all) => all.length === 0)).toEqual([]);

    writeFileSync(file, '{"format":"something else"}');
    await added.setInputFiles(file);
    await page.getByText('Nothing was changed', { exact: false }).waitFor();
    expect(await names()).toEqual([]);
    await page.close();
  });

  it('count while the system is dark, and at some hours before that, on a page that is open', async () => {
    const at = new Date().getHours();
    const mine = { id: 'mine', name: 'Mine', type: { ...defaultType, size: 31 } };
    const settings = (hours: TypeRules['hours']) => ({
      typeOnSites: true,
      type: { ...defaultType, size: 18 },
      typeRules: { ...defaultRules(), presets: [mine], dark: 'large', hours },
    });
    const never = { preset: null, from: 0, to: 0 };
    await setReader(chromium, { settings: settings(never) });
    const page = await chromium.context.newPage();
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(`https://${HOST}/works/9000001`, { waitUntil: 'load' });
    const size = () =>
      page.evaluate(
        () => getComputedStyle(document.querySelector('#chapters .userstuff p') as Element).fontSize,
      );
    expect(await eventually(size, (now) => now === '18px')).toBe('18px');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await eventually(size, (now) => now === '30px')).toBe('30px');
    // Two hours of now, so that the test may run over the striking of one.
    await setReader(chromium, { settings: settings({ preset: 'mine', from: at, to: (at + 2) % 24 }) });
    expect(await eventually(size, (now) => now === '31px')).toBe('31px');
    await setReader(chromium, {
      settings: settings({ preset: 'mine', from: (at + 3) % 24, to: (at + 4) % 24 }),
    });
    expect(await eventually(size, (now) => now === '30px')).toBe('30px');
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await eventually(size, (now) => now === '18px')).toBe('18px');
    await page.close();
  });
});
