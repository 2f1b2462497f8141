import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleArchive } from '../../scripts/lib/archive.mjs';
import { type Answer, type Server, serve } from '../../scripts/lib/server.mjs';
import { tabOf } from './harness/capture';
import { hasChromium, launchChromium } from './harness/chromium';
import { hasFirefox, launchFirefox } from './harness/firefox';
import { eventually, HOST, type Tab } from './harness/pages';
import { type InExtension, setReader } from './harness/stored';

const WORK = `https://${HOST}/works/9000003/chapters/9000502`;
const long = Array.from(
  { length: 90 },
  (_, i) => `<p>Here begins paragraph ${i} of ninety. ${`It is said in ${i} words and more. `.repeat(7)}</p>`,
).join('\n');
/** The sample's second chapter, as long as chapters are: alone, and among the others. */
async function longer(url: URL): Promise<Answer | null> {
  const found = (await sampleArchive(url)) as Answer | null;
  const whole = url.search.includes('view_full_work');
  if (!found || !(whole || url.pathname === new URL(WORK).pathname)) return null;
  const html = String(found.body);
  const first = html.indexOf('role="article"');
  const at = html.indexOf('</p>', whole ? html.indexOf('role="article"', first + 1) : first) + 4;
  return { ...found, body: html.slice(0, at) + long + html.slice(at) };
}
/** The first paragraph in sight; in the reader what lies under its head is not. */
const topOf = (tab: Tab, within: string): Promise<string> =>
  tab.evaluate((box) => {
    const line = box === '.r-text' ? 80 : 24;
    const all = [...document.querySelectorAll(`${box} p`)];
    return (
      all.find((p) => p.getBoundingClientRect().bottom > line && /paragraph/.test(p.textContent ?? ''))
        ?.textContent ?? ''
    ).slice(0, 32);
  }, within);

interface Opened {
  where: InExtension;
  site(): Promise<Tab>;
  open(path: string): Promise<Tab>;
  close(): Promise<void>;
}
const browsers = [
  {
    name: 'Chromium',
    has: hasChromium(),
    launch: async (server: Server): Promise<Opened> => {
      const chromium = await launchChromium({ server });
      return {
        where: chromium,
        site: async () => (await chromium.context.newPage()) as unknown as Tab,
        open: async (path) => (await chromium.open(path)) as unknown as Tab,
        close: chromium.close,
      };
    },
  },
  {
    name: 'Firefox',
    has: hasFirefox(),
    launch: async (server: Server): Promise<Opened> => {
      const firefox = await launchFirefox({ server });
      return {
        where: firefox,
        site: async () => (await firefox.browser.newPage()) as unknown as Tab,
        open: async (path) => (await firefox.open(path)) as unknown as Tab,
        close: firefox.close,
      };
    },
  },
];

for (const { name, has, launch } of browsers) {
  describe.skipIf(!has)(`a work is read on in ${name}`, () => {
    let server: Server;
    let opened: Opened;
    const asked: string[] = [];
    let site: Tab;
    beforeAll(async () => {
      server = await serve([HOST], async (url) => {
        asked.push(url.pathname + url.search);
        return (await longer(url)) ?? (await sampleArchive(url));
      });
      opened = await launch(server);
      await setReader(opened.where, { progress: {} }, false);
    });
    afterAll(async () => {
      await opened?.close();
      await server?.close();
    });
    const text = (tab: Tab) =>
      tab.evaluate(() => document.querySelector('main')?.textContent ?? '', undefined);

    it('at the paragraph that was in sight, without a request; and there again after it was captured anew', async () => {
      site = await opened.site();
      await site.goto(WORK);
      await site.evaluate(() => {
        const p = [...document.querySelectorAll('p')].find((one) =>
          one.textContent?.includes('paragraph 57 '),
        );
        p?.scrollIntoView({ block: 'start' });
      }, undefined);
      const there = await topOf(site, '#chapters');
      expect(there).toMatch(/paragraph 57/);
      const before = asked.length;
      const reader = await opened.open(`reader.html#/capture/${await tabOf(opened.where, HOST)}`);
      const shown = () => topOf(reader, '.r-text');
      expect(await eventually(shown, (now) => now === there, 15_000)).toBe(there);
      expect(asked.slice(before).filter((path) => path.includes('/works/'))).toEqual([]);
      await reader.close();
      const again = await opened.open(`reader.html#/capture/${await tabOf(opened.where, HOST)}`);
      expect(
        await eventually(
          () => topOf(again, '.r-text'),
          (now) => now === there,
          15_000,
        ),
      ).toBe(there);
      await again.close();
    });

    it('and the whole of it comes by one request, without moving the place', async () => {
      const reader = await opened.open('reader.html#/story/ao3:9000003');
      await eventually(
        () => text(reader),
        (words) => words.includes('Get the whole work'),
      );
      const there = await eventually(
        () => topOf(reader, '.r-text'),
        (now) => now.includes('57'),
      );
      expect(there).toMatch(/paragraph 57/);
      asked.length = 0;
      await reader.evaluate(() => {
        const all = [...document.querySelectorAll<HTMLElement>('.r-source button')];
        all.find((button) => button.textContent?.includes('whole work'))?.click();
      }, undefined);
      const chapters = () => reader.evaluate(() => document.querySelectorAll('.r-chapter').length, undefined);
      expect(await eventually(chapters, (count) => count === 3, 15_000)).toBe(3);
      expect(asked.filter((path) => path.startsWith('/works/'))).toEqual([
        '/works/9000003?view_full_work=true',
      ]);
      const now = () => topOf(reader, '.r-text');
      expect(await eventually(now, (paragraph) => paragraph === there)).toBe(there);
      await reader.close();
    });
  });
}
