import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bound, patient, sampled } from '../../pace';
import { browsers, type Opened } from '../files/opened';
import { type Served, served } from '../files/served';
import type { InLibrary } from './inLibrary';

declare global {
  interface Window {
    inLibrary: InLibrary;
  }
}

const works = process.env.UNSPOILED_LONG ? 10_000 : sampled(200, 40);

let here: Served;
beforeAll(async () => {
  here = await served('../library/inLibrary.ts');
});
afterAll(() => here.server.close());

for (const { name, has, open } of browsers) {
  describe.skipIf(!has)(`the library in ${name}`, () => {
    let page: Opened;
    let close: () => Promise<void>;
    beforeAll(async () => {
      ({ page, close } = await open(here));
      await page.goto(here.address('bound'));
    });
    afterAll(() => close?.());

    it('keeps a million words, and marks in little time', async () => {
      const speed = await page.evaluate(() => window.inLibrary.speed(), null);
      console.log(`${name}: ${JSON.stringify(speed)}`);
      expect(speed.million.same).toBe(true);
      // A loaded machine writes late; what is said of it stands in the figures.
      expect(speed.annotation.median).toBeLessThan(bound(100));
    });

    it(
      `gives out and takes in ${works} works with their marks, the same`,
      async () => {
        const { figures, ...found } = await page.evaluate((n) => window.inLibrary.transfer(n), works);
        console.log(`${name}: ${JSON.stringify(figures)} (ms, MB)`);
        expect(found).toEqual({ same: true, stories: works, annotations: works, left: 0 });
      },
      patient(1_800_000),
    );
  });
}
