import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attacks } from '../../fuzz/attacks';
import { boundAmong, crowd, patient, sampled, someOf } from '../../pace';
import { ownPayloads, sharedPayloads } from '../../unit/sanitise/payloads';
import type { InPage } from './inPage';
import { browsers, type Opened } from './opened';
import { type Served, served } from './served';

declare global {
  interface Window {
    inPage: InPage;
  }
}

/** No page of ours may wait longer, in milliseconds. */
const second = () => boundAmong(1000);

const payloads = someOf([...new Set([...ownPayloads(), ...sharedPayloads()])], 100);
const mutations = Number(process.env.FUZZ_RUNS ?? (process.env.UNSPOILED_LONG ? 100_000 : sampled(300, 50)));

let here: Served;
beforeAll(async () => {
  here = await served();
});
afterAll(() => here.server.close());

for (const { name, has, open } of browsers) {
  describe.skipIf(!has)(name, () => {
    let page: Opened;
    let close: () => Promise<void>;
    beforeAll(async () => {
      ({ page, close } = await open(here));
    });
    afterAll(() => close?.());

    /** Lets them in by every way, in the page that forbids nothing; gives how long it took, in words. */
    async function attackWith(strings: readonly string[]): Promise<string> {
      await page.goto(here.address('free'));
      expect(await page.evaluate(() => window.inPage.control(), null)).toBeGreaterThan(0);
      here.asked.length = 0;
      const started = performance.now();
      for (let at = 0; at < strings.length; at += 50) {
        const some = strings.slice(at, at + 50);
        const found = await page.evaluate((list) => window.inPage.attack(list), some);
        expect(found).toEqual({ runs: 0, left: [] });
      }
      expect(here.asked).toEqual([]);
      return `${((performance.now() - started) / 1000).toFixed(1)} s`;
    }

    it(
      'runs no attack, asks for nothing and keeps no event, by any way in',
      async () => {
        const took = await attackWith(payloads);
        console.log(`${name}: ${payloads.length} attacks by 7 ways in: 0 ran, 0 requests, ${took}`);
      },
      patient(300_000),
    );

    it(
      'nor one that was cut, joined and doubled',
      async () => {
        const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
        const took = await attackWith(fc.sample(attacks(payloads), { numRuns: mutations, seed }));
        console.log(
          `${name}: ${mutations} mutations (seed ${seed}) by 7 ways in: 0 ran, 0 requests, ${took}`,
        );
      },
      60_000 + patient(mutations * 100),
    );

    it(
      'opens or refuses every file, and the page never waits a second',
      async () => {
        await page.goto(here.address('bound'));
        const names = someOf(await page.evaluate(() => window.inPage.names, null), 20);
        const waits: [number, string, number][] = [];
        for (const file of names) {
          let [wait, took] = [Number.POSITIVE_INFINITY, 0];
          for (let round = 0; round < 3 && wait >= second(); round++) {
            const found = await page.evaluate((one) => window.inPage.file(one), file);
            expect([file, found.wrong]).toEqual([file, []]);
            if (found.wait < wait) [wait, took] = [found.wait, found.took];
          }
          waits.push([wait, file, took]);
        }
        const [worst] = waits.sort((a, b) => b[0] - a[0]);
        const list = waits.slice(0, 4).map(([wait, file, took]) => `${file} ${wait} ms of ${took}`);
        console.log(
          `${name}: ${names.length} files; longest waits: ${list.join(', ')}; tasks a core: ${crowd().toFixed(1)}`,
        );
        expect(worst?.[0]).toBeLessThan(second());
        expect(here.asked).toEqual([]);
      },
      patient(900_000),
    );

    it(
      'reads a book back as it was, and a million words in little time',
      async () => {
        await page.goto(here.address('bound'));
        const { before, after } = await page.evaluate(() => window.inPage.roundTrip(), null);
        expect(JSON.parse(after)).toEqual(JSON.parse(before));
        const speed = await page.evaluate(() => window.inPage.speed(), null);
        console.log(
          `${name}: ${JSON.stringify(speed, (_, value) => (typeof value === 'number' ? Math.round(value * 10) / 10 : value))}`,
        );
        expect(speed.same).toBe(true);
        expect(speed.words).toBeGreaterThan(900_000);
      },
      patient(300_000),
    );
  });
}
