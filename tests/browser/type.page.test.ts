import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultRules, defaultType } from '../../content/typography/ranges';
import type { TypeRules, TypeSettings } from '../../content/typography/types';
import { patient } from '../pace';
import { type Chromium, hasChromium } from './harness/chromium';
import { eventually, HOST } from './harness/pages';
import { chromiumAtSamples } from './harness/samples';
import { setReader } from './harness/stored';

const address = `https://${HOST}/works/9000001?own=1`;
const skin = `<style>#workskin .text { font: 13px/1.1 monospace; color: #fff; background: #06c } #workskin p.big { font-size: 40px !important }</style>`;
const body = (
  style: string,
) => `<!doctype html><html lang="en"><head><title>Thaw</title><meta charset="utf-8"></head><body>
<div id="main" class="works-show"><div class="work"><div id="work-skin">${style}<div id="workskin"><div class="preface"><h2 class="title">Thaw</h2></div>
<div id="chapters"><div class="userstuff"><p id="one">"You could wait," he said -- and didn't...</p><p> </p><p id="stars">***</p>
<p class="big" id="big">Loud</p><div class="text" id="text"><p id="in">hey</p></div><p id="code"><code>"x" -- y</code></p>
<p id="last">She 'stayed'.</p>${'<p>The ferry was late, as it had been all week.</p>'.repeat(60)}</div></div></div></div></div></div></body></html>`;

describe.skipIf(!hasChromium())('type in one page', () => {
  let chromium: Chromium;
  let page: Page;
  beforeAll(async () => {
    chromium = await chromiumAtSamples((url) =>
      url.searchParams.has('own') ? { body: body(url.searchParams.has('skin') ? skin : '') } : null,
    );
    page = await chromium.context.newPage();
  });
  afterAll(() => chromium?.close());

  async function open(
    rules: Partial<TypeRules>,
    type: Partial<TypeSettings> = {},
    query = '',
  ): Promise<void> {
    await setReader(chromium, {
      settings: {
        typeOnSites: true,
        type: { ...defaultType, ...type },
        typeRules: { ...defaultRules(), ...rules },
      },
    });
    await page.goto(`${address}${query}`, { waitUntil: 'load' });
    await eventually(
      () => page.evaluate(() => document.documentElement.dataset.unspoiledType ?? 'wait'),
      (words) => !words.includes('wait'),
    );
  }
  const style = (id: string, name: string) =>
    page.evaluate(
      ({ id, name }) => getComputedStyle(document.querySelector(`#${id}`) as Element).getPropertyValue(name),
      { id, name },
    );
  const textOf = (id: string) => page.evaluate((id) => document.querySelector(`#${id}`)?.textContent, id);

  it("keeps an author's style for what it styles, and sets the rest; over it where the reader says so", async () => {
    await open({}, {}, '&skin=1');
    expect(await style('one', 'font-size')).toBe('20px');
    expect(await style('in', 'font-size')).toBe('13px');
    expect(await style('big', 'font-size')).toBe('40px');
    const work = `${HOST}:work-9000001`;
    await open({ authorStyle: { [work]: false } }, {}, '&skin=1');
    expect(await style('in', 'font-size')).toBe('20px');
    expect(await style('big', 'font-size')).toBe('20px');
  });

  it('keeps the colours of such a work too, and sets those of others', async () => {
    await open({}, { theme: 'dark' }, '&skin=1');
    expect(await style('text', 'background-color')).toBe('rgb(0, 102, 204)');
    expect(await style('one', 'color')).toBe('rgb(0, 0, 0)');
    await open({}, { theme: 'dark' });
    expect(await style('one', 'color')).toBe('rgb(222, 219, 208)');
  });

  it('goes by the preset of a work before that of its site', async () => {
    const work = `${HOST}:work-9000001`;
    await open({ sites: { ao3: 'compact' } });
    expect(await style('one', 'font-size')).toBe('16px');
    await open({ sites: { ao3: 'compact' }, works: { [work]: 'large' } });
    expect(await style('one', 'font-size')).toBe('30px');
  });

  it('tidies marks, empties and breaks, leaves code, and takes all of it back', async () => {
    await open({});
    const before = await page.evaluate(() => document.querySelector('#chapters')?.outerHTML);
    await open({ tidy: ['ao3'] });
    expect(
      await eventually(
        () => textOf('one'),
        (now) => now?.includes('“') ?? false,
      ),
    ).toBe('“You could wait,” he said — and didn’t…');
    expect(await textOf('code')).toBe('"x" -- y');
    expect(
      await page.evaluate(() => document.querySelector('#stars')?.getAttribute('data-unspoiled-stands')),
    ).toBe('break');
    await chromium.inExtension(async () => {
      const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      const { settings } = await api.storage.local.get('settings');
      settings.typeRules.tidy = [];
      await api.storage.local.set({ settings });
      await api.runtime.sendMessage({ type: 'store.prepare' });
      const { page } = await api.storage.local.get('page');
      await api.storage.local.set({ page: { ...page, typeRules: settings.typeRules } });
    }, undefined);
    const after = () => page.evaluate(() => document.querySelector('#chapters')?.outerHTML);
    expect(await eventually(after, (now) => now === before)).toBe(before);
  });

  it('leaves alone what is selected, until it no longer is', async () => {
    await open({});
    await page.evaluate(() => {
      document.addEventListener('DOMContentLoaded', () => undefined);
      getSelection()?.selectAllChildren(document.querySelector('#last') as Element);
    });
    await chromium.inExtension(async () => {
      const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      const { settings, page } = await api.storage.local.get(['settings', 'page']);
      settings.typeRules.tidy = ['ao3'];
      await api.storage.local.set({ settings, page: { ...page, typeRules: settings.typeRules } });
    }, undefined);
    await eventually(
      () => textOf('one'),
      (now) => now?.includes('“') ?? false,
    );
    expect(await textOf('one')).toContain('“');
    expect(await textOf('last')).toBe("She 'stayed'.");
    await page.evaluate(() => getSelection()?.removeAllRanges());
    expect(
      await eventually(
        () => textOf('last'),
        (now) => now?.includes('‘') ?? false,
      ),
    ).toBe('She ‘stayed’.');
  });

  it('shows reading aids over the page without a change to its text', async () => {
    await open({});
    const before = await page.evaluate(() => document.querySelector('#chapters')?.outerHTML);
    const aids = {
      guide: 'paragraph' as const,
      emphasis: true,
      progress: true,
      scrollSpeed: 60,
      awake: true,
    };
    await open({ aids });
    const layers = () => page.evaluate(() => document.querySelectorAll('.unspoiled-aids').length);
    expect(await eventually(layers, (count) => count > 0)).toBe(1);
    expect(await page.evaluate(() => CSS.highlights.get('unspoiled-emphasis')?.size ?? 0)).toBeGreaterThan(
      20,
    );
    expect(await page.evaluate(() => document.querySelector('#chapters')?.outerHTML)).toBe(before);
    await page.screenshot({
      path: process.env.UNSPOILED_SHOTS ? `${process.env.UNSPOILED_SHOTS}/aids.png` : undefined,
    });
  });

  it.each(['light', 'dark'] as const)(
    'opens a panel on any page, and closes it with Escape (%s)',
    async (colour) => {
      await open({ keys: { ...defaultRules().keys, panel: 'p', bigger: 'b' } }, { theme: colour });
      await page.keyboard.press('p');
      const host = () => page.evaluate(() => document.querySelectorAll('.unspoiled-panel-host').length);
      expect(await eventually(host, (count) => count === 1)).toBe(1);
      // A page that looks for it finds a host, and nothing in it.
      expect(
        await page.evaluate(() => document.querySelector('.unspoiled-panel-host')?.shadowRoot),
      ).toBeNull();
      await page.waitForTimeout(patient(300));
      if (process.env.UNSPOILED_SHOTS)
        await page.screenshot({ path: `${process.env.UNSPOILED_SHOTS}/panel-${colour}.png` });
      await page.keyboard.press('Escape');
      expect(await eventually(host, (count) => count === 0)).toBe(0);
      await page.keyboard.press('b');
      expect(
        await eventually(
          () => style('one', 'font-size'),
          (now) => now === '21px',
        ),
      ).toBe('21px');
      // It is kept too, also where the background had to be started for that.
      const kept = () =>
        chromium.inExtension(async () => {
          const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
          const { settings } = await api.storage.local.get('settings');
          return settings.type.size as number;
        }, undefined);
      expect(await eventually(kept, (size) => size === 21)).toBe(21);
    },
  );
});
