import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { writeAnnotation } from '../../../content/library/annotations';
import { dropAside, readAside } from '../../../content/library/aside';
import { watchLibrary } from '../../../content/library/changes';
import { NAME, within } from '../../../content/library/database';
import { writeProgress } from '../../../content/library/progress';
import { readCards } from '../../../content/library/read';
import { removeStory } from '../../../content/library/remove';
import { saveStory } from '../../../content/library/save';
import type { Annotation } from '../../../content/stories/annotations';
import { fake } from '../storage/fake';
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
    await dropAside((await readAside())[0]?.id ?? -1);
    expect(await readAside()).toEqual([]);
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
