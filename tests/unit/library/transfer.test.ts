import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readAnnotations, writeAnnotation } from '../../../content/library/annotations';
import { within } from '../../../content/library/database';
import { readProgress, writeProgress } from '../../../content/library/progress';
import { readCards, readStory } from '../../../content/library/read';
import { purge } from '../../../content/library/remove';
import { saveStory } from '../../../content/library/save';
import { makeShelf, putOnShelf, readShelves } from '../../../content/library/shelves';
import { exportLibrary } from '../../../content/library/transfer/export';
import { type LibraryPart, readIndex } from '../../../content/library/transfer/format';
import { importLibrary, lastImport, undoImport } from '../../../content/library/transfer/import';
import type { SafeHtml } from '../../../content/stories/types';
import { withDom } from '../dom';
import { faults } from '../sanitise/judge';
import { newLibrary } from './library';
import { storyOf } from './stories';

vi.mock('wxt/browser', () => import('../storage/fake'));
beforeEach(async () => {
  withDom();
  await newLibrary();
});

const at = { chapter: 'c1', block: 'b', offset: 0, quote: 'words' };
const mark = (id: string, story: string, changed = 1, note = '') => ({
  ...{ id, story, kind: 'highlight' as const, start: at, end: at, text: 'words' },
  ...{ at: 1, changed, note },
});

/** As a file holds them: JSON and nothing else. */
async function exported(): Promise<LibraryPart[]> {
  const parts: LibraryPart[] = [];
  for await (const part of exportLibrary()) parts.push(JSON.parse(JSON.stringify(part)) as LibraryPart);
  return parts;
}

async function* stream(parts: readonly LibraryPart[]): AsyncGenerator<LibraryPart> {
  yield* parts;
}

async function everything() {
  const cards = await readCards();
  const stories = await Promise.all(cards.map((card) => readStory(card.id)));
  return {
    cards: cards.map(({ edition: _, ...card }) => card),
    stories,
    marks: await Promise.all(['a', 'b', 'bundled'].map(readAnnotations)),
    progress: await Promise.all(['a', 'b', 'bundled'].map(readProgress)),
    shelves: await readShelves(),
  };
}

async function someLibrary() {
  const shelf = await makeShelf('Winter');
  await saveStory(storyOf('a', 3, 5));
  await saveStory(storyOf('b', 1, 1));
  await putOnShelf('a', shelf.id, true);
  await writeAnnotation(mark('m1', 'a'));
  await writeAnnotation(mark('m2', 'bundled'));
  await writeProgress('a', 'c2', 0.5);
  await writeProgress('bundled', 'c1', 1);
}

describe('an exported library', () => {
  it('is the same after it was taken in, wherever that is', async () => {
    await someLibrary();
    const before = await everything();
    const parts = await exported();
    expect(readIndex(parts[0]?.value)).toMatchObject({ stories: 2, annotations: 2, shelves: 1 });
    for (const how of ['merge', 'replace'] as const) {
      await newLibrary();
      const result = await importLibrary(stream(parts), how);
      expect(result).toMatchObject({ stories: 2, annotations: 2, left: [] });
      expect(await everything()).toEqual(before);
    }
  });

  it('comes in parts of about a megabyte', async () => {
    const long = storyOf('a', 14, 40, {}, 500);
    await saveStory(long);
    const parts = await exported();
    expect(parts.length).toBeGreaterThan(3);
    for (const part of parts) expect(JSON.stringify(part.value).length).toBeLessThan(2_500_000);
    await newLibrary();
    await importLibrary(stream(parts), 'merge');
    expect(await readStory('a')).toEqual(long);
  });

  it('joined to another loses nothing of either', async () => {
    await someLibrary();
    const parts = await exported();
    await newLibrary();
    await makeShelf('winter');
    const own = storyOf('a', 1, 1, { title: 'Mine' });
    await saveStory(own);
    await saveStory(storyOf('c'));
    await writeAnnotation(mark('m1', 'a', 9, 'later'));
    await writeProgress('a', 'c2', 1);
    const before = await everything();
    const { batch } = await importLibrary(stream(parts), 'merge');
    expect((await readCards()).map((card) => card.id)).toEqual(['a', 'b', 'c']);
    expect(await readStory('a')).toEqual(own);
    expect((await readAnnotations('a'))[0]?.note).toBe('later');
    expect((await readProgress('a')).chapters.c2?.share).toBe(1);
    const [shelf, ...more] = await readShelves();
    expect([shelf?.name, more, (await readCards())[0]?.shelves]).toEqual(['winter', [], [shelf?.id]]);
    expect(await lastImport()).toBe(batch);
    expect(await undoImport(batch)).toBe(true);
    expect(await everything()).toEqual(before);
    expect(await undoImport(batch)).toBe(false);
  });

  it('put in the place of another can be undone, until it is purged', async () => {
    await someLibrary();
    const parts = await exported();
    await newLibrary();
    await saveStory(storyOf('a', 1, 1, { title: 'Mine' }));
    await saveStory(storyOf('c'));
    await writeAnnotation(mark('m9', 'c'));
    const before = await everything();
    const { batch } = await importLibrary(stream(parts), 'replace');
    expect((await readCards()).map((card) => card.title)).toEqual(['Title of a', 'Title of b']);
    expect(await readAnnotations('c')).toEqual([]);
    await purge();
    await undoImport(batch);
    expect(await everything()).toEqual(before);
    await importLibrary(stream(parts), 'replace');
    await purge(Date.now() + 1);
    expect(await lastImport()).toBeNull();
    expect(await within((db) => db.count('cards'))).toBe(2);
  });

  it('that breaks off, or is cancelled, changes nothing', async () => {
    await someLibrary();
    const parts = await exported();
    await newLibrary();
    await saveStory(storyOf('c'));
    const before = await everything();
    const rows = () => within(async (db) => [await db.count('heads'), await db.count('undo')]);
    async function* broken() {
      yield* parts.slice(0, 4);
      throw new Error('torn');
    }
    await expect(importLibrary(broken(), 'replace')).rejects.toThrow('torn');
    expect([await everything(), await rows()]).toEqual([before, [1, 0]]);
    const stop = new AbortController();
    const breathe = async () => stop.abort(new Error('stopped'));
    await expect(importLibrary(stream(parts), 'replace', { signal: stop.signal, breathe })).rejects.toThrow(
      'stopped',
    );
    expect([await everything(), await rows()]).toEqual([before, [1, 0]]);
  });

  it('leaves out what is not whole, and names it', async () => {
    await someLibrary();
    const parts = (await exported()).filter((part) => part.name !== 'library/stories/000001/text-001.json');
    await newLibrary();
    const result = await importLibrary(stream(parts), 'merge');
    expect(result).toMatchObject({ stories: 1, left: [{ name: 'library/stories/000001/story.json' }] });
    expect((await readCards()).map((card) => card.id)).toEqual(['b']);
  });

  it('of somebody else, or of a newer version, is refused', async () => {
    const index = { format: 'unspoiled-library', version: 99 };
    await expect(
      importLibrary(stream([{ name: 'library/index.json', value: index }]), 'merge'),
    ).rejects.toMatchObject({
      code: 'newerFile',
    });
    await expect(importLibrary(stream([{ name: 'x', value: {} }]), 'merge')).rejects.toMatchObject({
      code: 'notOurs',
    });
    await expect(importLibrary(stream([]), 'merge')).rejects.toMatchObject({ code: 'notOurs' });
  });

  it('brings in no HTML that was not sanitised', async () => {
    await someLibrary();
    const evil = '<img src=x onerror=alert(1)><p>text</p>' as SafeHtml;
    const parts = JSON.parse(
      JSON.stringify(await exported()).replaceAll(/<p>[^"]*?<\/p>/g, evil.replaceAll('"', '\\"')),
    ) as LibraryPart[];
    await newLibrary();
    await importLibrary(stream(parts), 'merge');
    const html = (await everything()).stories.flatMap((story) => [
      ...(story?.summary ?? []),
      ...(story?.chapters.flatMap((chapter) => [...(chapter.notes ?? []), ...chapter.blocks]) ?? []),
    ]);
    expect(html.length).toBeGreaterThan(10);
    for (const block of html) expect([faults(block.html), block.html.includes('text')]).toEqual([[], true]);
  });
});
