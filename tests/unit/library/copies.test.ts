import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { readAnnotations, removeAnnotation, writeAnnotation } from '../../../content/library/annotations';
import { closeLibrary } from '../../../content/library/database';
import { forgetLost, readLostStories } from '../../../content/library/lost';
import { readProgress, writeProgress } from '../../../content/library/progress';
import { readCards } from '../../../content/library/read';
import { removeStory } from '../../../content/library/remove';
import { changeCard, saveStory } from '../../../content/library/save';
import { makeShelf, putOnShelf, readShelves, removeShelf } from '../../../content/library/shelves';
import type { Annotation } from '../../../content/stories/annotations';
import { fake } from '../storage/fake';
import { newLibrary } from './library';
import { storyOf } from './stories';

vi.mock('wxt/browser', () => import('../storage/fake'));

beforeEach(newLibrary);

/** The browser drops its database, as Chromium does where it cannot read it. */
async function loseDatabase(): Promise<void> {
  await closeLibrary();
  Object.assign(globalThis, { indexedDB: new IDBFactory() });
}
const at = { chapter: 'c1', block: 'b1', offset: 0, quote: 'words' };
const annotation = (id: string, story: string): Annotation => ({
  ...{ id, story, kind: 'highlight', start: at, end: at, text: 'words', at: 1, changed: 1 },
});
const source = 'https://archiveofourown.org/works/1';

it('has what a person made again, where the browser lost the database', async () => {
  await saveStory(storyOf('a', 2, 3, { source }));
  const shelf = await makeShelf('Winter');
  await putOnShelf('a', shelf.id, true);
  await writeAnnotation(annotation('m1', 'a'));
  await writeAnnotation(annotation('m2', 'a'));
  await removeAnnotation('m2');
  await writeProgress('a', 'c2', 0.5);
  await loseDatabase();
  expect((await readAnnotations('a')).map(({ id }) => id)).toEqual(['m1']);
  expect(await readShelves()).toEqual([shelf]);
  expect((await readProgress('a')).chapters.c2?.share).toBe(0.5);
  // The text is gone, and that is said; when it comes again, it stands where it stood.
  expect(await readCards()).toEqual([]);
  expect(await readLostStories()).toMatchObject([{ id: 'a', title: 'Title of a', source }]);
  expect((await saveStory(storyOf('a', 2, 3, { source }))).shelves).toEqual([shelf.id]);
  expect(await readLostStories()).toEqual([]);
});

it('brings nothing back that a person took away', async () => {
  await saveStory(storyOf('a'));
  await saveStory(storyOf('b'));
  const shelf = await makeShelf('Winter');
  await removeShelf(shelf.id);
  await removeStory('a');
  await removeStory('b');
  await changeCard('b', () => ({ removed: undefined }));
  await loseDatabase();
  expect(await readShelves()).toEqual([]);
  expect((await readLostStories()).map(({ id }) => id)).toEqual(['b']);
  await forgetLost();
  expect(await readLostStories()).toEqual([]);
  await loseDatabase();
  expect(await readShelves()).toEqual([]);
  expect(await readLostStories()).toEqual([]);
});

it('makes copies of what was there before there were any', async () => {
  await writeAnnotation(annotation('m1', 'a'));
  for (const key of [...fake.local.values.keys()]) if (/^cop/.test(key)) fake.local.values.delete(key);
  await closeLibrary();
  expect(await readAnnotations('a')).toHaveLength(1);
  await loseDatabase();
  expect(await readAnnotations('a')).toHaveLength(1);
});

it('puts back only what can be read, and writes where no copy can be kept', async () => {
  await writeAnnotation(annotation('m1', 'a'));
  await writeAnnotation(annotation('m2', 'a'));
  fake.local.values.set('copy.annotations.m2', { id: 'm2', story: 7 });
  await loseDatabase();
  expect((await readAnnotations('a')).map(({ id }) => id)).toEqual(['m1']);
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  fake.local.refuse = new Error('quota');
  await writeAnnotation(annotation('m3', 'a'));
  expect(warn).toHaveBeenCalled();
  warn.mockRestore();
  expect(await readAnnotations('a')).toHaveLength(2);
});
