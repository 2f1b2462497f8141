import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  readAnnotations,
  removeAnnotation,
  restoreAnnotation,
  writeAnnotation,
} from '../../../content/library/annotations';
import { find } from '../../../content/library/find';
import {
  markChapters,
  readAllProgress,
  readProgress,
  unreadIn,
  writeProgress,
} from '../../../content/library/progress';
import { readCards } from '../../../content/library/read';
import { saveStory } from '../../../content/library/save';
import {
  makeShelf,
  putOnShelf,
  readShelves,
  removeShelf,
  writeShelf,
} from '../../../content/library/shelves';
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
    await writeShelf({ ...shelf, name: 'Winters', order: -1 });
    await makeShelf('Later');
    expect((await readShelves()).map((each) => each.name)).toEqual(['Winters', 'Later']);
    expect(await removeShelf(shelf.id)).toEqual(['a']);
    expect([(await readShelves()).length, (await readCards())[0]?.shelves]).toEqual([1, []]);
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
