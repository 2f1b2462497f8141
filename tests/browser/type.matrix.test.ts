import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sites } from '../../content/sites/all';
import { textOf } from '../../content/sites/typeText';
import { columnWidth, pageStack, spread, typicalAdvance } from '../../content/typography/css';
import { presetIds, presets } from '../../content/typography/presets';
import type { TypeSettings } from '../../content/typography/types';
import { type Server, serve } from '../../scripts/lib/server.mjs';
import { someOf } from '../pace';
import { type Chromium, hasChromium, launchChromium } from './harness/chromium';
import { eventually } from './harness/pages';
import { setReader } from './harness/stored';
import { picture } from './type/album';
import { around, type Digest, differences, readAround, readText } from './type/inspect';
import { answerSaved, granted, hostsOf, type Saved, savedPages } from './type/saved';
import { setRule, setTypeTo } from './type/store';

// A sample in npm test, one page a layout; all of them in the long run.
const layouts =
  /work-multi-29046888|work-multi-ch2-48582418|chatfic|story-desktop-multi-2026b|royalroad.*chapter-dark-lastch|scribblehub.*chapter-2023|thread-posts|syosetu.*episode/;
const all = savedPages();
const pages = process.env.UNSPOILED_LONG
  ? all
  : someOf(
      all.filter(({ name }) => layouts.test(name)),
      2,
    );
const widths = [360, 768, 1440];

describe.skipIf(!hasChromium() || !pages.length)('type on saved pages of real sites', () => {
  let server: Server;
  let bare: Chromium;
  let ours: Chromium;
  let page: Page;
  let plain: Page;

  beforeAll(async () => {
    const hosts = hostsOf(all);
    server = await serve(hosts, answerSaved(all));
    bare = await launchChromium({ server, hosts, extension: null });
    ours = await launchChromium({ server, hosts, extension: granted('chrome') });
    await setReader(ours, { settings: { typeOnSites: true } });
    page = await ours.context.newPage();
    plain = await bare.context.newPage();
    // The saved pages' own scripts need libraries that are not here; half run they would make noise.
    for (const each of [page, plain]) await each.route('**/*.js', (route) => route.abort());
  });
  afterAll(async () => {
    await bare?.close();
    await ours?.close();
    await server?.close();
  });

  it.each(pages)('$name', async (saved) => {
    const site = sites.find(({ id }) => id === saved.site);
    const text = site ? textOf(site) : '';
    if (!text) throw new Error(`${saved.site} describes no text`);
    const wrong: string[] = [];
    for (const width of widths) {
      for (const each of [page, plain]) await each.setViewportSize({ width, height: 900 });
      await plain.goto(saved.url, { waitUntil: 'load' });
      if (!(await plain.evaluate((text) => document.querySelector(text) !== null, text))) return;
      const before = await plain.evaluate(readAround, around(text, false));
      const whole = await plain.evaluate(readAround, around(text, true));
      await setRule(ours, saved.site, null);
      await page.goto(saved.url, { waitUntil: 'load' });
      for (const id of presetIds) wrong.push(...(await judge(saved, text, width, id, before)));
      await setRule(ours, saved.site, 'off');
      await attribute(page, (words) => words === 'off');
      for (const when of ['off', 'off, at the next load']) {
        if (when !== 'off') await page.reload({ waitUntil: 'load' });
        const after = await page.evaluate(readAround, around(text, true));
        const off = differences(whole, after);
        if (off.length) wrong.push(`${width} ${when}: ${off.length} differ: ${off.slice(0, 3).join(' || ')}`);
        if (after.html !== whole.html)
          wrong.push(`${width} ${when}: the DOM differs: ${firstDifference(whole.html, after.html)}`);
      }
      const left = await page.evaluate(() => document.documentElement.outerHTML.includes('data-unspoiled'));
      if (left) wrong.push(`${width}: something of ours is there after the next load`);
    }
    expect({ name: saved.name, wrong }).toEqual({ name: saved.name, wrong: [] });
  });

  /** All that is wrong with a page in one preset at one width. */
  async function judge(
    { site, name }: Saved,
    text: string,
    width: number,
    id: keyof typeof presets,
    before: Digest,
  ): Promise<string[]> {
    const type = presets[id];
    await setTypeTo(ours, type, site);
    await attribute(
      page,
      (words, style) => /\bset\b/.test(words) && !/\bwait\b/.test(words) && isOf(style, type),
    );
    const looks = await page.evaluate(readText, { text, judge: type.theme !== 'auto' });
    const wrong = looks.flatMap((look) => faults(look, type));
    const now = await page.evaluate(readAround, around(text, false));
    const changed = differences(before, now).filter((line) => !/^HTML\./.test(line));
    if (changed.length) wrong.push(`${changed.length} outside changed: ${changed.slice(0, 2).join(' || ')}`);
    if (now.sideways > before.sideways + 1)
      wrong.push(`scrolls sideways by ${now.sideways}, not ${before.sideways}`);
    await picture(page, name, width, id, text);
    return wrong.map((each) => `${width} ${id}: ${each}`);
  }
});

const isOf = (style: string, type: TypeSettings): boolean =>
  style.includes(`--unspoiled-size: ${type.size}px`) &&
  style.includes(`--unspoiled-leading: ${type.lineHeight}`);

function faults(look: Awaited<ReturnType<typeof readText>>[number], type: TypeSettings): string[] {
  const wrong: string[] = [];
  const off = (what: string, is: number, asked: number) => {
    if (Math.abs(is - asked) > 1) wrong.push(`${what} ${is.toFixed(1)}, asked ${asked.toFixed(1)}`);
  };
  off('size', look.size, type.size);
  off('line height', look.lineHeight, type.size * type.lineHeight);
  const asked = columnWidth(type.measure, typicalAdvance[type.font] + spread(type)) * type.size;
  off('width', look.width, Math.min(asked, look.room));
  const family = pageStack(type)?.split(',')[0] ?? '';
  if (!look.family.startsWith(family)) wrong.push(`font ${look.family.slice(0, 40)}, asked ${family}`);
  if (look.faint.length) wrong.push(`${look.faint.length} faint: ${look.faint.slice(0, 3).join(', ')}`);
  return wrong;
}

/** Waits until the root says so. */
const attribute = (page: Page, holds: (words: string, style: string) => boolean) =>
  eventually(
    () =>
      page.evaluate(() => [
        document.documentElement.getAttribute('data-unspoiled-type') ?? '',
        document.documentElement.getAttribute('style') ?? '',
      ]),
    ([words = '', style = '']) => holds(words, style),
  );

/** The first place where two texts part. */
function firstDifference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return `"${one.slice(Math.max(0, at - 40), at + 60)}" then "${other.slice(Math.max(0, at - 40), at + 60)}"`;
}
