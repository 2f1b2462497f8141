import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  readAnnotations,
  removeAnnotation,
  restoreAnnotation,
  writeAnnotation,
} from '../../../content/library/annotations';
import { readAside } from '../../../content/library/aside';
import { watchLibrary } from '../../../content/library/changes';
import { NAME, within } from '../../../content/library/database';
import { find } from '../../../content/library/find';
import {
  markChapters,
  readAllProgress,
  readProgress,
  unreadIn,
  writeProgress,
} from '../../../content/library/progress';
import { readBlocks, readCards, readOutline, readRemoved, readStory } from '../../../content/library/read';
import { forgetReading, purge, removeStory, restoreStory } from '../../../content/library/remove';
import { changeCard, hasStory, saveStory } from '../../../content/library/save';
import { makeShelf, putOnShelf, readShelves, removeShelf } from '../../../content/library/shelves';
import type { Annotation } from '../../../content/stories/annotations';
import { fake } from '../storage/fake';
import { newLibrary, storyOf } from './library';

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

describe('finding', () => {
  it('goes by words of title, authors, tags and summary, without marks and case', async () => {
    await saveStory(storyOf('a', 2, 1, { title: 'Éowyn’s Road', authors: ['Zoë'] }));
    await saveStory(storyOf('b', 9, 1, { title: 'The 2nd winter' }));
    await saveStory(storyOf('c', 1, 1, { title: 'The 10th winter' }));
    const cards = await readCards();
    const ids = (query: Parameters<typeof find>[1]) => find(cards, query, new Map()).map((card) => card.id);
    expect(ids({ text: "eowyn's zoe original" })).toEqual(['a']);
    expect(ids({ text: '"2nd winter"' })).toEqual(['b']);
    expect(ids({ text: 'winter nothing' })).toEqual([]);
    expect(ids({ sort: 'title' })).toEqual(['a', 'b', 'c']);
    expect(ids({ sort: 'words' })).toEqual(['b', 'a', 'c']);
    await markChapters('c', ['c1'], true);
    const progress = await readAllProgress();
    expect(find(cards, { unread: true, sort: 'unread' }, progress).map((card) => card.id)).toEqual([
      'b',
      'a',
    ]);
  });

  it('goes by shelves', async () => {
    await saveStory(storyOf('a'));
    const shelf = await makeShelf('Winter');
    expect(await makeShelf(' winter ')).toEqual(shelf);
    await putOnShelf('a', shelf.id, true);
    await putOnShelf('a', shelf.id, true);
    expect(find(await readCards(), { shelf: shelf.id }, new Map())).toHaveLength(1);
    expect(await removeShelf(shelf.id)).toEqual(['a']);
    expect([await readShelves(), (await readCards())[0]?.shelves]).toEqual([[], []]);
  });
});

describe('progress and marks', () => {
  it('of a chapter only grow, unless the reader says otherwise', async () => {
    const [card] = [await saveStory(storyOf('a', 3))];
    await writeProgress('a', 'c1', 0.5);
    await writeProgress('a', 'c1', 0.2);
    await writeProgress('a', 'c2', 1);
    const progress = await readProgress('a');
    expect([progress.chapters.c1?.share, progress.chapters.c2?.share]).toEqual([0.5, 1]);
    expect(unreadIn(card, progress)).toBe(2);
    await markChapters('a', ['c2'], false);
    expect(unreadIn(card, await readProgress('a'))).toBe(3);
  });

  it('are kept, taken away and put back', async () => {
    await writeAnnotation(mark('m1', 'a'));
    await writeAnnotation({ ...mark('m2', 'a'), note: 'Mine' });
    await writeAnnotation(mark('m3', 'b'));
    await removeAnnotation('m1');
    expect((await readAnnotations('a')).map((each) => each.id)).toEqual(['m2']);
    await restoreAnnotation('m1');
    expect(await readAnnotations('a')).toHaveLength(2);
  });

  it('lose nothing where two pages write at once', async () => {
    await Promise.all(Array.from({ length: 50 }, (_, i) => writeProgress('a', `c${i}`, 1)));
    expect(Object.keys((await readProgress('a')).chapters)).toHaveLength(50);
  });
});

describe('trouble', () => {
  it('sets damaged rows aside with all they hold, and lists them', async () => {
    await saveStory(storyOf('a'));
    await saveStory(storyOf('b'));
    await within((db) => db.put('cards', { id: 'a', title: 4, mine: 'kept' } as never));
    expect((await readCards()).map((card) => card.id)).toEqual(['b']);
    expect(await readAside()).toMatchObject([
      { store: 'cards', key: 'a', value: { mine: 'kept', title: 4 } },
    ]);
    expect(await readCards()).toHaveLength(1);
  });

  it('keeps nothing in a private window, and says so', async () => {
    fake.inPrivate = true;
    await expect(saveStory(storyOf('a'))).rejects.toMatchObject({ code: 'private' });
    await expect(writeAnnotation(mark('m', 'a'))).rejects.toThrow('private window');
    await expect(writeProgress('a', 'c1', 1)).rejects.toMatchObject({ code: 'private' });
    expect(await readCards()).toEqual([]);
  });

  it('says where there is no database', async () => {
    Object.assign(globalThis, { indexedDB: undefined });
    await expect(readCards()).rejects.toMatchObject({ code: 'missing' });
    Object.assign(globalThis, {
      indexedDB: {
        open: () => {
          throw new DOMException('no', 'InvalidStateError');
        },
      },
    });
    await expect(readCards()).rejects.toMatchObject({ code: 'missing' });
  });

  it('leaves a newer version’s library as it is', async () => {
    const newer = await openDB(NAME, 2, { upgrade: (db) => void db.createObjectStore('cards') });
    await newer.put('cards', 'theirs', 'x');
    newer.close();
    await expect(saveStory(storyOf('a'))).rejects.toMatchObject({ code: 'newer' });
    const again = await openDB(NAME, 2);
    expect(await again.get('cards', 'x')).toBe('theirs');
    again.close();
  });

  it('gives way to another page that upgrades, and opens anew', async () => {
    await saveStory(storyOf('a'));
    const newer = await openDB(NAME, 2);
    newer.close();
    await expect(readCards()).rejects.toMatchObject({ code: 'newer' });
  });

  it('tells of changes', async () => {
    const stop = new AbortController();
    const told = vi.fn();
    watchLibrary(told, stop.signal);
    await saveStory(storyOf('a'));
    expect(told).toHaveBeenCalled();
    stop.abort();
    const times = told.mock.calls.length;
    await removeStory('a');
    expect(told).toHaveBeenCalledTimes(times);
  });
});
