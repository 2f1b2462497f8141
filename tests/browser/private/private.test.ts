import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { Server } from '../../../scripts/lib/server.mjs';
import { hasChromium } from '../harness/chromium';
import { hasFirefox } from '../harness/firefox';
import { decided, eventually, HOST, LISTING, serveSamples } from '../harness/pages';
import { setReader, smallville516 } from '../harness/stored';
import { everything, inChromium, inFirefox, type PrivateTab, type Subject } from './windows';

const WORK = `https://${HOST}/works/9000001`;

const seen = (tab: PrivateTab, selector: string): Promise<boolean> =>
  tab.evaluate(
    (of) =>
      document.querySelector(of)?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ??
      false,
    selector,
  );
const isSeen = async (tab: PrivateTab, selector: string, is = true): Promise<void> =>
  expect([
    selector,
    await eventually(
      () => seen(tab, selector),
      (now) => now === is,
    ),
  ]).toEqual([selector, is]);

/** Presses a button by a real key. @param named its text begins so; the first where empty */
async function press(tab: PrivateTab, selector: string, named = ''): Promise<void> {
  const there = await eventually(
    () =>
      tab.evaluate(
        ([of = '', text = '']) => {
          const all = [...document.querySelectorAll<HTMLElement>(of)];
          const one = all.find((each) => each.textContent?.trim().startsWith(text));
          one?.focus();
          return one !== undefined && document.activeElement === one;
        },
        [selector, named],
      ),
    Boolean,
  );
  expect([selector, named, there]).toEqual([selector, named, true]);
  await tab.keyboard.press('Enter' as never);
}
const toast = (tab: PrivateTab): Promise<string> =>
  eventually(
    () => tab.evaluate(() => document.querySelector('.unspoiled-toast')?.textContent ?? '', undefined),
    Boolean,
  );

async function story(subject: Subject): Promise<void> {
  await setReader(subject, { progress: smallville516 });
  // The reader's databases are there before, with nothing of a private window in them.
  const reader = await subject.open('reader.html#/story/bundled');
  const made = () => everything(subject);
  await eventually(made, (all) => all.includes('unspoiled places'));
  await reader.close();
  const before = await everything(subject);
  expect(before).toContain('unspoiled places');
  expect(before).toContain('smallville');

  const work = await subject.privately(WORK);
  expect(await decided(work)).toBe(true);
  const text = '#chapters .userstuff p';
  await isSeen(work, text, false);
  await press(work, '.unspoiled-gate button');
  await isSeen(work, text);

  // Nothing that a menu would remember is remembered, and it says so instead of that it was.
  for (const item of ["I'm past this", 'Keep until', 'Mute ']) {
    await work.evaluate(() => document.querySelector('.unspoiled-toast')?.remove(), undefined);
    await press(work, '.unspoiled button[aria-haspopup]');
    await press(work, '.unspoiled-menu [role=menuitem]', item);
    expect([item, await toast(work)]).toEqual([item, expect.stringMatching(/private window/)]);
  }
  await work.reload();
  expect(await decided(work)).toBe(true);
  await isSeen(work, text, false);

  const list = await subject.privately(LISTING);
  expect(await decided(list)).toBe(true);
  const folded = '.unspoiled-stays';
  await isSeen(list, folded, false);
  await press(list, '.unspoiled-bar button', 'Fold');
  await isSeen(list, folded);
  await list.reload();
  expect(await decided(list)).toBe(true);
  await isSeen(list, folded, false);

  const tab = await subject.inExtension(async (url) => {
    const api: Browser = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    return (await api.tabs.query({})).find((each) => each.url === url)?.id;
  }, WORK);
  const capture = await subject.open(`reader.html#/capture/${tab}`);
  const said = () => capture.evaluate(() => document.body.textContent ?? '', undefined);
  expect(await eventually(said, (words) => words.includes('Private windows keep nothing'))).toContain(
    'Private windows keep nothing',
  );
  await capture.close();
  const after = (await everything(subject)).split('\n');
  const there = new Set(before.split('\n'));
  // What is long stays out of the message of a failure.
  expect(after.filter((line) => !there.has(line)).map((line) => line.slice(0, 300))).toEqual([]);
  expect(after).toHaveLength(before.split('\n').length);
}

describe('a private window', () => {
  let server: Server;
  beforeAll(async () => {
    server = await serveSamples();
  });
  afterAll(() => server?.close());

  it.skipIf(!hasChromium())('stores nothing, and says so, in Chromium', async () => {
    const subject = await inChromium(server);
    await story(subject).finally(subject.close);
  });
  it.skipIf(!hasFirefox())('stores nothing, and says so, in Firefox', async () => {
    const subject = await inFirefox(server);
    await story(subject).finally(subject.close);
  });
});
