import { describe, expect, it } from 'vitest';
import { patient, sampled } from '../../pace';
import { hasChromium, launchChromium } from '../harness/chromium';
import { hasFirefox, launchFirefox } from '../harness/firefox';
import type { Page } from './backgrounds';
import type { Own } from './own';
import { withStore } from './withStore';

const works = process.env.UNSPOILED_LONG ? 10_000 : sampled(150, 40);
/** Bytes of the page's heap beyond what it had before, garbage with it: measured 150 MB for 10,000 works, and 24 for 150. */
const most = 200 * 1024 * 1024;

interface World {
  own: Own;
  /** What the page has used at most since it was last asked, in bytes; 0 where the browser does not say. */
  peak(): number;
  file: Blob;
  performance: { memory?: { usedJSHeapSize: number } };
}

/** Runs in the page what takes long, and asks now and then whether it is done: drivers wait only so long. */
async function atLength<T>(page: Page, code: () => Promise<T>): Promise<T> {
  type Job = { done?: true; value?: T; error?: string };
  const begin = `(() => {
    const job = (globalThis.job = {});
    (${String(code)})().then(
      (value) => Object.assign(job, { value, done: true }),
      (cause) => Object.assign(job, { error: String(cause) }),
    );
  })()`;
  await page.evaluate(begin as never, undefined);
  for (;;) {
    const job = await page.evaluate(() => ({ ...(globalThis as unknown as { job: Job }).job }), null);
    if (job.error) throw new Error(job.error);
    if (job.done) return job.value as T;
    await new Promise((done) => setTimeout(done, 200));
  }
}

/** Works of some 6 kB, each with marks. */
const fill = (page: Page, from: number, to: number): Promise<void> =>
  page.evaluate(
    async ({ from, to }) => {
      const { own } = globalThis as unknown as World;
      for (let n = from; n < to; n++) {
        const id = `work-${n}`;
        const block = (i: number) => ({
          id: `b${i}`,
          html: `<p>${`Work ${n}, and snow fell on the ${i}th hill. `.repeat(18)}</p>`,
          words: 160,
        });
        const blocks = Array.from({ length: 8 }, (_, i) => block(i));
        const tags = {
          fandoms: ['Original Work'],
          warnings: [],
          relationships: [],
          characters: [],
          freeforms: [`Tag ${n % 50}`],
        };
        const chapters = [{ id: 'c1', title: `Chapter of ${n}`, blocks }];
        const story = {
          id,
          title: `Title ${n}`,
          authors: ['Wren'],
          tags,
          chapters,
          words: 1280,
          sanitiser: 1,
        };
        await own.saveStory(story as never);
        const at = { chapter: 'c1', block: 'b1', offset: 3, quote: 'snow fell' };
        const mark = { kind: 'highlight', start: at, end: at, text: 'snow', at: n, changed: n } as const;
        await own.writeAnnotation({ ...mark, id: `mark-${n}`, story: id, note: `Note <${n}> "é"` });
      }
    },
    { from, to },
  );

/** One digest over all of the library, without the names that a saving makes up. */
const digest = (page: Page): Promise<string> =>
  atLength(page, async () => {
    const { own } = globalThis as unknown as World;
    const made = new Set(['edition', 'made']);
    let sum = '';
    for await (const part of own.exportLibrary()) {
      const text = JSON.stringify(part, (key, value) => (made.has(key) ? undefined : value));
      const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(sum + text));
      sum = [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    }
    return sum;
  });

async function story(name: string, page: Page): Promise<void> {
  for (let from = 0; from < works; from += 250) await fill(page, from, Math.min(works, from + 250));
  await page.evaluate(() => {
    const world = globalThis as unknown as World;
    const used = () => world.performance.memory?.usedJSHeapSize ?? 0;
    let [base, top] = [used(), used()];
    setInterval(() => {
      top = Math.max(top, used());
    }, 20);
    world.peak = () => {
      const more = top - base;
      base = top = used();
      return more;
    };
  }, null);
  const before = await digest(page);
  const start = performance.now();
  const size = await atLength(page, async () => {
    const world = globalThis as unknown as World;
    world.peak();
    world.file = (await world.own.makeBackupFile()).file;
    return [world.file.size, world.peak()] as const;
  });
  const exported = performance.now() - start;
  await atLength(page, () => (globalThis as unknown as World).own.eraseAll());
  expect(await digest(page)).not.toBe(before);
  const again = performance.now();
  const taken = await atLength(page, async () => {
    const world = globalThis as unknown as World;
    world.peak();
    const reading = await world.own.openBackup(world.file);
    if (!reading.ok) throw new Error(reading.say);
    const { library } = await world.own.bringIn(reading.opened, 'replace');
    return { stories: library?.stories, left: library?.left, peak: world.peak() };
  });
  const imported = performance.now() - again;
  expect([taken.stories, taken.left]).toEqual([works, []]);
  expect(await digest(page)).toBe(before);
  const mb = (bytes: number) => (bytes ? `${(bytes / 1024 / 1024).toFixed(1)} MB` : 'untold');
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
  console.log(
    `backup: ${name}: ${works} works with marks: file ${mb(size[0])}, export ${seconds(exported)}, heap at most ${mb(size[1])} more; import ${seconds(imported)}, heap at most ${mb(taken.peak)} more; identical`,
  );
  for (const bytes of [size[1], taken.peak]) expect(bytes).toBeLessThan(most);
}

describe('a backup of a whole library', () => {
  const limit = patient(60_000 + works * 120);
  it.skipIf(!hasChromium())(
    'comes back the same in Chromium, in little memory',
    async () => {
      const args = ['--enable-precise-memory-info'];
      const chromium = await launchChromium({ extension: await withStore('chrome'), args });
      try {
        await story('Chromium', (await chromium.open('store.html')) as unknown as Page);
      } finally {
        await chromium.close();
      }
    },
    limit,
  );

  it.skipIf(!hasFirefox())(
    'comes back the same in Firefox',
    async () => {
      const firefox = await launchFirefox({ extension: await withStore('firefox') });
      try {
        await story('Firefox', (await firefox.open('store.html')) as unknown as Page);
      } finally {
        await firefox.close();
      }
    },
    limit,
  );
});
