import { cardOf, chapterRows, headOf, newEdition } from '../../../content/library/rows';
import type { Annotation } from '../../../content/stories/annotations';
import type { Story } from '../../../content/stories/types';
import type { InExtension } from './stored';

/**
 * Puts a story on the shelf of a browser whose reader has been open once, so that the library is there.
 * Written past the product's own code: tests of the reader begin with a story that is kept.
 */
export async function keepStory(where: InExtension, story: Story, marks: Annotation[] = []): Promise<void> {
  const edition = newEdition();
  const kept = { shelves: [], added: 1 };
  const rows = story.chapters.map((_, index) => chapterRows(story, index, edition));
  await where.inExtension(
    async (stores: Record<string, unknown[]>) => {
      for (let tries = 0; tries < 100; tries++) {
        const all = await indexedDB.databases();
        if (all.some(({ name }) => name === 'unspoiled-library')) break;
        await new Promise((done) => setTimeout(done, 50));
      }
      const db = await new Promise<IDBDatabase>((done, failed) => {
        const asked = indexedDB.open('unspoiled-library');
        asked.onsuccess = () => done(asked.result);
        asked.onerror = () => failed(asked.error);
      });
      const transaction = db.transaction(Object.keys(stores), 'readwrite');
      for (const [name, values] of Object.entries(stores))
        for (const value of values) transaction.objectStore(name).put(value);
      await new Promise<void>((done, failed) => {
        transaction.oncomplete = () => done();
        transaction.onabort = () => failed(transaction.error);
      });
      db.close();
    },
    {
      cards: [cardOf(story, edition, kept, 1)],
      heads: [headOf(story, edition)],
      chapters: rows.map(({ row }) => row),
      parts: rows.flatMap(({ parts }) => parts),
      annotations: marks,
    },
  );
}

/** The place in a story as it is kept, or null. */
export const keptPlace = (where: InExtension, story: string): Promise<unknown> =>
  where.inExtension(async (id: string) => {
    const db = await new Promise<IDBDatabase>((done, failed) => {
      const asked = indexedDB.open('unspoiled');
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => failed(asked.error);
    });
    const place = await new Promise((done) => {
      const asked = db.transaction('places').objectStore('places').get(id);
      asked.onsuccess = () => done(asked.result?.position ?? null);
    });
    db.close();
    return place;
  }, story);
