import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../content/storage/defaults';
import type { TypeRules } from '../../content/typography/types';
import { type Chromium, hasChromium, launchChromium } from './harness/chromium';
import { eventually } from './harness/pages';
import { setReader, smallville516 } from './harness/stored';

interface Kept {
  progress: Record<string, unknown>;
  settings: {
    veils: Record<string, unknown>;
    phrases: { text: string; regex?: boolean }[];
    typeRules: TypeRules;
  };
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
  function file(name: string, content: string | Buffer): string {
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
    expect(download.suggestedFilename()).toMatch(/^unspoiled-\d{4}-\d\d-\d\d\.zip$/);
    const backup = readFileSync(await download.path());
    await page.close();
    await setReader(chromium, {}, false);
    await section('data');
    await page.locator('input[type=file]').first().setInputFiles(file('backup.zip', backup));
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
    const newer = JSON.stringify({ format: 'unspoiled-backup', version: 99, schema: 99, progress: {} });
    await page.locator('input[type=file]').first().setInputFiles(file('newer.json', newer));
    await page.getByText('newer version of Unspoiled', { exact: false }).first().waitFor();
    expect((await kept()).progress).toEqual(smallville516);
  });

  it('finds a setting by its words, changes it there, resets it, and takes the reset back', async () => {
    await setReader(chromium, { progress: smallville516 });
    await section('canons');
    await page.getByRole('searchbox', { name: 'Find a setting' }).fill('hide works');
    const toggle = page.getByRole('switch', { name: 'Hide works ahead of me' });
    await toggle.click();
    await eventually(kept, (now) => now.settings.veils.hideAhead === true);
    await page.getByRole('button', { name: 'Reset: Hide works ahead of me' }).click();
    expect((await eventually(kept, (now) => !now.settings.veils.hideAhead)).settings.veils.hideAhead).toBe(
      false,
    );
    expect(await toggle.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: 'Undo' }).click();
    await eventually(kept, (now) => now.settings.veils.hideAhead === true);
    await page.getByRole('searchbox').fill('zebra');
    await page.getByText('No setting has', { exact: false }).waitFor();
  });

  it('has a switch for every surface, on works ahead and always', async () => {
    await setReader(chromium, { progress: smallville516 });
    await section('veils');
    await page.getByRole('checkbox', { name: 'Comments Always' }).check();
    await page.getByRole('checkbox', { name: 'Titles Ahead', exact: true }).check();
    type Surfaces = Record<string, boolean>;
    const veils = (now: Kept) => now.settings.veils as { always: Surfaces; ahead: Surfaces };
    const now = await eventually(
      kept,
      (all) => veils(all).always.comments === true && veils(all).ahead.title === true,
    );
    expect(veils(now).always.summary).toBe(false);
    await page.getByText('Always: Comments.').waitFor();
  });

  it('adds a canon by hand, with fandom names that can be mended, and deletes it', async () => {
    await setReader(chromium, {}, false);
    await section('canons');
    await page.getByRole('combobox', { name: 'Add a canon' }).fill('Lantern Harbor');
    await page.getByRole('option', { name: /as a canon of your own/ }).click();
    await page.getByRole('textbox', { name: /^Season 1/ }).fill('10');
    await page.getByRole('textbox', { name: /^Season 1/ }).press('Enter');
    await page.getByRole('textbox', { name: 'Its names as a fandom on AO3' }).fill('Lantern Harbor (TV)');
    await page.getByRole('button', { name: 'Add this canon' }).click();
    await page.getByRole('radio', { name: 'Last one finished' }).click();
    await page.getByRole('textbox', { name: 'Episode' }).fill('4');
    await page.getByRole('textbox', { name: 'Episode' }).press('Enter');
    const { progress } = await eventually(kept, (now) => 'own:lantern-harbor' in (now.progress ?? {}));
    expect(progress['own:lantern-harbor']).toEqual({ state: 'upTo', last: { part: '1', item: 4 } });
    await page.getByRole('button', { name: 'Delete this canon: Lantern Harbor' }).click();
    await eventually(kept, (now) => !('own:lantern-harbor' in now.progress));
    await page.getByRole('button', { name: 'Undo' }).click();
    await eventually(kept, (now) => 'own:lantern-harbor' in now.progress);
  });

  it('asks TVmaze only when the button is pressed, says what went wrong, and adds what it found', async () => {
    await setReader(chromium, {}, false);
    page = await chromium.context.newPage();
    // The browser's own question cannot be answered without a window: here it is taken as answered.
    await page.addInitScript(() => {
      const answer = { no: true };
      Object.assign(globalThis, { tvmazeAnswer: answer });
      const { permissions } = Reflect.get(globalThis, 'chrome') ?? {};
      if (permissions)
        permissions.request = (_: unknown, done?: (given: boolean) => void) =>
          done ? done(!answer.no) : Promise.resolve(!answer.no);
    });
    const asked: string[] = [];
    let answer: { status: number; headers?: Record<string, string>; body: string } = {
      status: 404,
      body: '',
    };
    await page.route('https://api.tvmaze.com/**', (route) => {
      asked.push(new URL(route.request().url()).pathname);
      return route.fulfill({ contentType: 'application/json', ...answer });
    });
    await page.goto(chromium.url('options.html#canons/own'));
    await page.getByRole('tab', { name: 'Look it up' }).click();
    const field = page.getByRole('textbox', { name: 'Name of the show' });
    await field.fill('lantern');
    expect(asked).toEqual([]);
    await field.press('Enter');
    await page.getByText('Your browser was not allowed to ask TVmaze', { exact: false }).waitFor();
    expect(asked).toEqual([]);
    await page.evaluate(() => Object.assign(Reflect.get(globalThis, 'tvmazeAnswer'), { no: false }));
    await field.press('Enter');
    await page.getByText('TVmaze has nothing of that name', { exact: false }).waitFor();
    answer = { status: 200, body: '{"what":"is this"}' };
    await field.press('Enter');
    await page.getByText('answered in a way that could not be read', { exact: false }).waitFor();
    const show = {
      id: 7,
      name: 'Lantern Harbor',
      url: 'https://www.tvmaze.com/shows/7/x',
      premiered: '2020-01-01',
    };
    answer = { status: 200, body: JSON.stringify([{ score: 1, show }]) };
    await field.press('Enter');
    await page.getByRole('link', { name: /CC BY-SA/ }).waitFor();
    const episode = (number: number) => ({
      name: `No ${number}`,
      season: 1,
      number,
      type: 'regular',
      airdate: '2020-01-01',
    });
    answer = { status: 200, body: JSON.stringify([1, 2, 3].map(episode)) };
    await page.getByRole('button', { name: /^Lantern Harbor/ }).click();
    await page.getByText('3 items').waitFor();
    await page.getByRole('button', { name: 'Add this canon' }).click();
    const now = await eventually(
      kept,
      (all) => 'own:lantern-harbor' in (Reflect.get(all, 'ownCanons') ?? {}),
    );
    expect(now).toMatchObject({ ownCanons: { 'own:lantern-harbor': { source: { name: 'TVmaze' } } } });
    await page.getByRole('link', { name: 'From TVmaze', exact: true }).waitFor();
  });

  it('says what is wrong with a canon file, all of it, and adds nothing', async () => {
    await setReader(chromium, {}, false);
    await section('canons/own');
    await page.getByRole('tab', { name: 'From a file' }).click();
    const wrong = file('canon.json', '{"title":"","kind":"opera","parts":[{"label":"A"}]}');
    await page.getByLabel('A canon as a JSON file').setInputFiles(wrong);
    await page.getByText('The kind must be one of', { exact: false }).waitFor();
    expect(await page.getByRole('alert').locator('li').count()).toBe(3);
    expect(await page.getByRole('button', { name: 'Add this canon' }).count()).toBe(0);
  });

  it('takes progress from a Trakt export, never lowering unless it is ticked, with an undo', async () => {
    const ahead = { smallville: { state: 'upTo' as const, last: { part: '9', item: 1 } } };
    await setReader(chromium, { progress: ahead });
    await section('canons/import');
    const show = (title: string, year: number, episodes: number) => ({
      show: { title, year, ids: {} },
      seasons: [
        { number: 1, episodes: Array.from({ length: episodes }, (_, at) => ({ number: at + 1, plays: 1 })) },
      ],
    });
    const shows = [
      show('Smallville', 2001, 21),
      show('Good Omens', 2019, 6),
      show('Lantern Harbor', 2020, 2),
    ];
    await page
      .getByLabel('The exported file')
      .setInputFiles(file('watched-shows.json', JSON.stringify(shows)));
    await page.getByText('2 canons would change').waitFor();
    expect(await page.getByRole('checkbox', { name: 'Take Smallville' }).isChecked()).toBe(false);
    expect(await page.getByRole('checkbox', { name: 'Take Good Omens' }).isChecked()).toBe(true);
    await page.getByText('1 entry is of nothing in our lists').waitFor();
    await page.getByRole('button', { name: 'Take over what is ticked' }).click();
    const { progress } = await eventually(kept, (now) => 'good-omens' in now.progress);
    expect(progress.smallville).toEqual(ahead.smallville);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect((await eventually(kept, (now) => !('good-omens' in now.progress))).progress).toEqual(ahead);
  });

  it('ticks what was seen of a canon without an order', async () => {
    await setReader(chromium, { progress: { 'x-men-films': { state: 'some', seen: [] } } });
    await section('canons/x-men-films');
    const films = page.getByRole('button', { name: /^Films/ });
    await films.waitFor();
    if ((await films.getAttribute('aria-expanded')) === 'false') await films.click();
    await page.getByRole('checkbox', { name: 'X2' }).check();
    const { progress } = await eventually(kept, (now) =>
      JSON.stringify(now.progress['x-men-films']).includes('X2'),
    );
    expect(progress['x-men-films']).toMatchObject({ state: 'some', seen: [{ title: 'X2' }] });
  });

  it('lists works that were kept and opened, and lets go of them with an undo', async () => {
    const work = { title: 'Kept', url: 'https://archiveofourown.org/works/1', canon: 'smallville', at: 5 };
    await setReader(chromium, { progress: smallville516, kept: { 'ao3:1': work }, opened: { 'ao3:2': 5 } });
    await section('sites');
    expect(await page.getByRole('link', { name: 'Kept' }).getAttribute('href')).toBe(work.url);
    await page.getByRole('button', { name: 'Remove 2 on ao3' }).click();
    const now = (await eventually(kept, (all) => !('ao3:2' in Reflect.get(all, 'opened')))) as unknown;
    expect(now).toMatchObject({ kept: { 'ao3:1': work }, opened: {} });
    await page.getByRole('button', { name: 'Undo' }).click();
    await eventually(kept, (all) => 'ao3:2' in Reflect.get(all, 'opened'));
  });

  it('lists type that is otherwise for one site or work beside them, and takes it back with an undo', async () => {
    const work = 'archiveofourown.org:work-9000001';
    const typeRules = {
      ...defaultSettings().typeRules,
      sites: { ao3: 'night' },
      works: { [work]: 'off' },
      tidy: ['ao3'],
    };
    await setReader(chromium, { progress: smallville516, settings: { typeRules } });
    await section('sites');
    const lines = page.getByRole('listitem');
    await lines.filter({ hasText: 'Preset: Night' }).waitFor();
    expect(await lines.filter({ hasText: 'Its text is tidied' }).count()).toBe(1);
    const single = lines.filter({ hasText: "work-9000001 on Archive of Our OwnThe site's own look" });
    await single.getByRole('button').click();
    const rules = async () => (await kept()).settings.typeRules;
    expect(await eventually(rules, ({ works }) => !(work in works))).toMatchObject({
      sites: { ao3: 'night' },
    });
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await eventually(rules, ({ works }) => work in works)).toEqual(typeRules);
  });

  it('erases everything after being asked twice, and nothing after one press', async () => {
    await setReader(chromium, { progress: smallville516 });
    await section('data');
    await page.getByRole('button', { name: 'Erase everything' }).click();
    await page.getByRole('button', { name: 'Keep it' }).press('Enter');
    expect((await kept()).progress).toEqual(smallville516);
    await page.getByRole('button', { name: 'Erase everything' }).click();
    await page.getByRole('button', { name: 'Erase it all now' }).click();
    await page.getByText('Everything is erased.').waitFor();
    expect((await kept()).progress ?? {}).toEqual({});
  });
});
