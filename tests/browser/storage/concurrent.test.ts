import { describe, expect, it } from 'vitest';
import { hasChromium, launchChromium } from '../harness/chromium';
import { hasFirefox, launchFirefox } from '../harness/firefox';
import type { Own } from './own';
import { withStore } from './withStore';

const edits = Number(process.env.UNSPOILED_EDITS ?? 150);

/** A page of the extension that offers the store. */
interface StorePage {
  evaluate<R, A>(code: (argument: A) => R | Promise<R>, argument: A): Promise<Awaited<R>>;
}

/** Two pages count in the store, each in two keys, while the background keeps opened works for them. */
async function countTogether(open: () => Promise<StorePage>) {
  const pages = [await open(), await open()];
  const started = performance.now();
  await Promise.all(
    pages.map((page, i) =>
      page.evaluate(
        async ({ i, edits }) => {
          const { own, chrome } = globalThis as unknown as {
            own: Own;
            chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
          };
          const all: Promise<unknown>[] = [];
          for (let n = 0; n < edits; n++) {
            all.push(
              own.change(({ opened }) => {
                opened['ao3:together'] = (opened['ao3:together'] ?? 0) + 1;
                opened[`ao3:page-${i}`] = (opened[`ao3:page-${i}`] ?? 0) + 1;
              }),
            );
            if (n % 5 === 0) {
              const message = { type: 'opened', work: `ao3:${i}-${n}`, open: true };
              all.push(chrome.runtime.sendMessage(message));
            }
          }
          await Promise.all(all);
        },
        { i, edits },
      ),
    ),
  );
  const passed = performance.now() - started;
  const { opened } = await (pages[0] as StorePage).evaluate(
    () => (globalThis as unknown as { own: Own }).own.readAll(),
    null,
  );
  return { opened, passed };
}

async function check(name: string, open: () => Promise<StorePage>) {
  const { opened, passed } = await countTogether(open);
  const sent = Math.ceil(edits / 5) * 2;
  const kept = Object.keys(opened).length - 3;
  const total = edits * 2 + sent;
  const lost = edits * 2 - (opened['ao3:together'] ?? 0) + sent - kept;
  console.log(`storage: ${name}: ${lost} of ${total} edits lost, ${(passed / total).toFixed(1)} ms an edit`);
  expect(opened['ao3:together']).toBe(edits * 2);
  expect([opened['ao3:page-0'], opened['ao3:page-1']]).toEqual([edits, edits]);
  expect(kept).toBe(sent);
}

describe('edits of several contexts at once', () => {
  it.skipIf(!hasChromium())('are all kept in Chromium', async () => {
    const chromium = await launchChromium({ extension: await withStore('chrome') });
    try {
      await check('Chromium', () => chromium.open('store.html'));
    } finally {
      await chromium.close();
    }
  });

  it.skipIf(!hasChromium())('are lost where the pages take no lock: the test can fail', async () => {
    const chromium = await launchChromium({ extension: await withStore('chrome') });
    try {
      const { opened } = await countTogether(async () => {
        const page = await chromium.open('store.html');
        await page.evaluate(() => {
          Object.defineProperty(navigator.locks, 'request', {
            value: (_: string, work: () => unknown) => work(),
          });
        });
        return page;
      });
      expect(opened['ao3:together']).toBeLessThan(edits * 2);
    } finally {
      await chromium.close();
    }
  });

  it.skipIf(!hasFirefox())('are all kept in Firefox', async () => {
    const firefox = await launchFirefox({ extension: await withStore('firefox') });
    try {
      await check('Firefox', () => firefox.open('store.html') as Promise<StorePage>);
    } finally {
      await firefox.close();
    }
  });
});
