import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readAnnotations, writeAnnotation } from '../../../content/library/annotations';
import { within } from '../../../content/library/database';
import { readBlocks, readCards, readOutline, readRemoved, readStory } from '../../../content/library/read';
import { forgetReading, purge, removeStory, restoreStory } from '../../../content/library/remove';
import { changeCard, hasStory, saveStory } from '../../../content/library/save';
import { makeShelf, putOnShelf } from '../../../content/library/shelves';
import { librarySize } from '../../../content/library/size';
import type { Annotation } from '../../../content/stories/annotations';
import { newLibrary } from './library';
import { storyOf } from './stories';

vi.mock('wxt/browser', () => import('../storage/fake'));
beforeEach(newLibrary);

const mark = (id: string, story: string): Annotation => {
  const at = { chapter: 'c1', block: 'b', offset: 0, quote: 'words' };
  return {
    id,
    story,
    kind: 'highlight',
    start: at,
    end: { ...at, offset: 5 },
    text: 'words',
    colour: 'green',
    at: 1,
    changed: 1,
  };
};
const count = (store: 'heads' | 'chapters' | 'parts') => within((db) => db.count(store));

describe('stories', () => {
  it('are kept whole, and their outline without their text', async () => {
    const story = storyOf('a', 3, 4, { notice: 'Up to 2x03', source: 'https://e.example/', language: 'en' });
    const card = await saveStory(story);
    expect(await readStory('a')).toEqual(story);
    expect(card).toMatchObject({ title: 'Title of a', chapters: ['c1', 'c2', 'c3'], summary: 'In short' });
    expect(await librarySize()).toMatchObject({ stories: card.bytes, removed: 0 });
    const outline = await readOutline('a');
    expect(outline?.chapters[1]).toMatchObject({ id: 'c2', lengths: [11, 11, 11, 11], parts: 1, words: 16 });
    expect(outline?.chapters[1]).not.toHaveProperty('blocks');
    expect(await readStory('b')).toBeNull();
  });

  it('that are long are in many small rows', async () => {
    const long = storyOf('long', 4, 150, {}, 300);
    const card = await saveStory(long);
    const sizes = await within(async (db) =>
      (await db.getAll('parts')).map((row) => JSON.stringify(row).length),
    );
    expect(Math.max(...sizes)).toBeLessThan(200_000);
    expect(sizes.length).toBeGreaterThan(4);
    expect(card.bytes).toBeGreaterThan(200_000);
    expect(await readStory('long')).toEqual(long);
  });

  it('take a newer text in their place; shelves, times and places in the list stay', async () => {
    const first = await saveStory(storyOf('a', 5));
    const shelf = await makeShelf('Later');
    await putOnShelf('a', shelf.id, true);
    await changeCard('a', () => ({ opened: 7, pictures: true }));
    const next = storyOf('a', 2);
    const card = await saveStory(next);
    expect(card).toMatchObject({ shelves: [shelf.id], added: first.added, opened: 7, pictures: true });
    expect(await readStory('a')).toEqual(next);
    expect([await count('heads'), await count('chapters')]).toEqual([1, 2]);
  });

  it('stay as they were where a save is cut short', async () => {
    const story = storyOf('a');
    await saveStory(story);
    const put = IDBObjectStore.prototype.put;
    const broken = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value,
      key,
    ) {
      if (this.name === 'cards') throw new DOMException('full', 'QuotaExceededError');
      return key === undefined ? put.call(this, value) : put.call(this, value, key);
    });
    await expect(saveStory(storyOf('a', 9))).rejects.toMatchObject({ code: 'quota' });
    broken.mockRestore();
    expect(await readStory('a')).toEqual(story);
  });

  it('are removed and put back, and deleted for good only by a purge', async () => {
    await saveStory(storyOf('a'));
    await saveStory(storyOf('b'));
    await writeAnnotation(mark('m', 'a'));
    await removeStory('a');
    expect((await readCards()).map((card) => card.id)).toEqual(['b']);
    expect((await readRemoved()).map((card) => card.id)).toEqual(['a']);
    expect([await hasStory('a'), await readStory('a')]).toEqual([false, null]);
    await purge();
    await restoreStory('a');
    expect(await readStory('a')).toEqual(storyOf('a'));
    await removeStory('a');
    await purge(Date.now() + 1);
    expect([await count('heads'), await count('chapters'), await count('parts')]).toEqual([1, 2, 2]);
    expect(await readAnnotations('a')).toHaveLength(1);
    await forgetReading('a');
    expect(await readAnnotations('a')).toEqual([]);
    await expect(restoreStory('a')).rejects.toMatchObject({ code: 'gone' });
  });

  it('say so where a newer text has taken the place of what is being read', async () => {
    await saveStory(storyOf('a'));
    const old = await readOutline('a');
    await saveStory(storyOf('a', 1));
    const [row] = old?.chapters ?? [];
    if (!row) throw new Error('no chapter');
    await expect(readBlocks(row)).rejects.toMatchObject({ code: 'gone' });
  });
});
