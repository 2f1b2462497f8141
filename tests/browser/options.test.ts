import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, hasChromium, launchChromium } from './harness/chromium';
import { eventually } from './harness/pages';
import { setReader, smallville516 } from './harness/stored';

interface Kept {
  progress: Record<string, unknown>;
  settings: { veils: Record<string, unknown>; phrases: { text: string; regex?: boolean }[] };
}

describe.skipIf(!hasChromium())('the options', () => {
  let chromium: Chromium;
  let page: Page;
  beforeAll(async () => {
    chromium = await launchChromium({});
  });
  afterAll(() => chromium?.close());
  afterEach(() => page?.close());

  const kept = (): Promise<Kept> =>
    chromium.inExtension(async () => Reflect.get(globalThis, 'chrome').storage.local.get(null), undefined);
  const section = async (name: string) => {
    page = await chromium.open(`options.html#${name}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
  };
  /** A file for a file field. */
  function file(name: string, content: string): string {
    const path = join(mkdtempSync(join(tmpdir(), 'unspoiled-')), name);
    writeFileSync(path, content);
    return path;
  }

  it('follows a canon found by search, to the episode, by the keyboard alone', async () => {
    await setReader(chromium, {}, false);
    await section('canons');
    await page.getByRole('combobox').first().focus();
    await page.keyboard.type('smallv');
    await page
      .getByRole('option', { name: /Smallville/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const upTo = page.getByRole('radio', { name: 'Last one finished' });
    await upTo.waitFor();
    expect((await kept()).progress ?? {}).toEqual({});
    await upTo.press('Space');
    await page.getByRole('combobox', { name: 'Season' }).selectOption({ label: 'Season 5' });
    const episode = page.getByRole('combobox', { name: 'Episode' });
    const labels = await episode.locator('option').allTextContents();
    expect(labels.join(' ')).not.toMatch(/Void|Vessel/);
    await episode.selectOption(labels.find((label) => /^16/.test(label)) ?? '16');
    const { progress } = await eventually(kept, (now) => 'smallville' in (now.progress ?? {}));
    expect(progress.smallville).toEqual({ state: 'upTo', last: { part: '5', item: 16, title: 'Hypnotic' } });
  });

  it('offers not minding spoilers beside not having started, and stops following', async () => {
    await setReader(chromium, { progress: smallville516 });
    await section('canons');
    await page
      .getByRole('button', { name: /Smallville/ })
      .first()
      .click();
    const names = await page
      .getByRole('radio')
      .evaluateAll((all) =>
        all.map((one) => (one as HTMLInputElement).labels?.[0]?.textContent?.trim() ?? ''),
      );
    expect(names[0]).toContain('Not started');
    expect(names[1]).toContain("I don't mind spoilers");
    await page.getByRole('button', { name: 'Stop following Smallville' }).click();
    expect((await eventually(kept, (now) => !Object.keys(now.progress).length)).progress).toEqual({});
    await page.getByRole('button', { name: 'Undo' }).click();
    expect((await eventually(kept, (now) => 'smallville' in now.progress)).progress).toEqual(smallville516);
  });

  it('takes words of the reader, and refuses a pattern that could hang a page with what to change', async () => {
    await setReader(chromium, { progress: smallville516 });
    await section('veils');
    const field = page.getByRole('textbox').first();
    await field.fill('serum');
    await field.press('Enter');
    const { settings } = await eventually(kept, (now) => now.settings.phrases.length > 0);
    expect(settings.phrases.map((one) => one.text)).toEqual(['serum']);
    await field.fill('/(a)\\1/');
    await field.press('Enter');
    await page.getByText('they can make a page hang', { exact: false }).waitFor();
    expect((await kept()).settings.phrases).toHaveLength(1);
  });

  it('exports everything as one file, and brings it back', async () => {
    await setReader(chromium, { progress: smallville516, settings: { phrases: [{ text: 'serum' }] } });
    await section('data');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export' }).first().click(),
    ]);
    const backup = readFileSync(await download.path(), 'utf8');
    expect(JSON.parse(backup)).toBeTypeOf('object');
    await page.close();
    await setReader(chromium, {}, false);
    await section('data');
    await page.locator('input[type=file]').first().setInputFiles(file('backup.json', backup));
    await page.getByText('1 canon', { exact: false }).first().waitFor();
    expect((await kept()).progress).toEqual({});
    await page.getByRole('button', { name: 'Add to what is here' }).click();
    expect((await eventually(kept, (now) => 'smallville' in now.progress)).progress).toEqual(smallville516);
    expect((await kept()).settings.phrases.map((one) => one.text)).toEqual(['serum']);
  });

  it.each([
    ['{"half":', 'not readable as JSON'],
    ['{"something":"else"}', 'not a backup of Unspoiled'],
  ])('refuses a file that is none of ours and loses nothing: %s', async (content, words) => {
    await setReader(chromium, { progress: smallville516 });
    await section('data');
    await page.locator('input[type=file]').first().setInputFiles(file('other.json', content));
    await page.getByText(words, { exact: false }).first().waitFor();
    expect((await kept()).progress).toEqual(smallville516);
  });

  it('refuses a file of a newer version, and loses nothing', async () => {
    await setReader(chromium, { progress: smallville516 });
    await section('data');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export' }).first().click(),
    ]);
    const backup = JSON.parse(readFileSync(await download.path(), 'utf8'));
    const newer = JSON.stringify(backup).replace(/"(schema|version)":1\b/g, '"$1":99');
    await page.locator('input[type=file]').first().setInputFiles(file('newer.json', newer));
    await page.getByText('newer version of Unspoiled', { exact: false }).first().waitFor();
    expect((await kept()).progress).toEqual(smallville516);
  });
});
