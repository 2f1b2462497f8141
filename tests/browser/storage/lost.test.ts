import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Annotation } from '../../../content/stories/annotations';
import { patient } from '../../pace';
import { storyOf } from '../../unit/library/stories';
import { hasChromium } from '../harness/chromium';
import { newProfile } from '../harness/killable';
import type { Own } from './own';
import { withStore } from './withStore';

declare const own: Own;

const position = { chapter: 'c1', block: 'p1', offset: 0, quote: 'snow' };
const mark: Annotation = {
  ...{ id: 'm', story: 'a', kind: 'highlight', start: position, end: position, text: 'snow' },
  ...{ note: 'Mine', at: 1, changed: 1 },
};

/** Takes the databases of every origin away, as Chromium does with those that it cannot read. */
function loseDatabases(folder: string): number {
  const held = join(folder, 'Default', 'IndexedDB');
  const names = readdirSync(held).filter((name) => name.startsWith('chrome-extension_'));
  for (const name of names) rmSync(join(held, name), { recursive: true });
  return names.length;
}

// Firefox keeps a database in one file of a kind that is never begun anew unasked.
it.skipIf(!hasChromium())(
  'what a person made is there again after a browser lost its databases, and is told of what is not',
  async () => {
    const profile = newProfile('chrome', await withStore('chrome'));
    try {
      const first = await profile.start();
      const page = await first.open('store.html');
      await page.evaluate(
        async ({ story, position, mark }) => {
          await own.saveStory(story);
          await own.writePlace('a', position);
          await own.writeAnnotation(mark);
        },
        { story: storyOf('a', 2, 3, { source: 'https://archiveofourown.org/works/1' }), position, mark },
      );
      await first.kill();
      expect(loseDatabases(profile.folder)).toBeGreaterThan(0);
      const second = await profile.start();
      try {
        const again = await second.open('store.html');
        const found = await again.evaluate(
          async () => ({
            marks: await own.readAnnotations('a'),
            places: await own.readPlaces(),
            lost: await own.readLostStories(),
          }),
          null,
        );
        expect(found.marks).toEqual([mark]);
        expect(found.places).toMatchObject([{ story: 'a', position }]);
        expect(found.lost).toMatchObject([{ id: 'a', title: 'Title of a' }]);
        const library = await second.open('reader.html#/library');
        const said = () => library.evaluate(() => document.querySelector('.l-lost')?.textContent, null);
        await expect.poll(said, { timeout: patient(15_000) }).toContain('Title of a');
      } finally {
        await second.kill();
      }
    } finally {
      profile.remove();
    }
  },
  patient(120_000),
);
