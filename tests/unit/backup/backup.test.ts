import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bringIn, undoBringIn } from '../../../content/backup/apply';
import { BackupReader, BackupWriter } from '../../../content/backup/file';
import { makeBackupFile, SMALL } from '../../../content/backup/make';
import { type OpenedBackup, openBackup } from '../../../content/backup/open';
import { readAnnotations, writeAnnotation } from '../../../content/library/annotations';
import { readCards, readStory } from '../../../content/library/read';
import { saveStory } from '../../../content/library/save';
import { makeBackup } from '../../../content/storage/backup';
import { backupText } from '../../../content/storage/backupFile';
import { readPlaces, writePlace } from '../../../content/storage/positions';
import { change, readAll } from '../../../content/storage/store';
import { withDom } from '../dom';
import { newLibrary } from '../library/library';
import { storyOf } from '../library/stories';
import { fake } from '../storage/fake';

vi.mock('wxt/browser', () => import('../storage/fake'));

const position = { chapter: '1', block: 'b7', offset: 12, quote: 'the snow had stopped by then' };
const mark = { kind: 'highlight' as const, start: position, end: position, text: 'words', at: 1, changed: 1 };

beforeEach(async () => {
  withDom();
  await newLibrary();
});

async function reader(): Promise<void> {
  await change((draft) => {
    draft.progress.smallville = { state: 'upTo', last: { part: '5', item: 16, title: 'Hypnotic' } };
    draft.settings.veils.spared = ['Fluff'];
    draft.kept['ao3:9'] = { title: 'Thaw', url: 'https://example.org/9', canon: 'smallville', at: 4 };
  });
  await saveStory(storyOf('a', 3, 4));
  await saveStory(storyOf('b'));
  await writeAnnotation({ ...mark, id: 'm1', story: 'a' });
}

async function everything() {
  const cards = await readCards();
  return {
    stored: await readAll(),
    cards: cards.map(({ edition: _, ...card }) => card),
    stories: await Promise.all(cards.map(({ id }) => readStory(id))),
    marks: await readAnnotations('a'),
    places: await readPlaces(),
  };
}

async function opened(file: Blob): Promise<OpenedBackup> {
  const reading = await openBackup(file);
  if (!reading.ok) throw new Error(reading.say);
  return reading.opened;
}
async function refusal(file: Blob): Promise<string | null> {
  const reading = await openBackup(file);
  return reading.ok ? null : reading.say;
}

/** The same zip with one file in it changed, or left out. */
async function changed(file: Blob, name: string, edit: (text: string) => string | null): Promise<Blob> {
  const from = await BackupReader.open(file);
  const to = new BackupWriter();
  for (const each of from.names) {
    const text = await from.text(each);
    const next = each === name ? edit(text ?? '') : text;
    if (next !== null) await to.add(each, next);
  }
  return await to.close();
}

describe('a backup file', () => {
  it('brings everything back, and is readable by people', async () => {
    await reader();
    await writePlace('a', position);
    const before = await everything();
    const { file, name, without } = await makeBackupFile();
    expect([name, without]).toEqual([expect.stringMatching(/^unspoiled-\d{4}-\d\d-\d\d\.zip$/), null]);
    const zip = await BackupReader.open(file);
    expect(zip.names).toContain('library/stories/000001/story.json');
    expect(await zip.text(SMALL)).toMatch(/\n {2}"progress": \{\n/);

    await newLibrary();
    // The fake keeps the places' database of the module; what is there now is of the file alone.
    const it = await opened(file);
    expect(it.preview).toMatchObject({ followed: 1, stories: 2, annotations: 1 });
    const { library, places } = await bringIn(it, 'replace');
    expect([library?.stories, library?.left, places]).toEqual([2, [], null]);
    expect(await everything()).toEqual(before);
  });

  it('may be the plain JSON of the first version', async () => {
    await reader();
    const json = backupText(await makeBackup());
    await newLibrary();
    const it = await opened(new Blob([json]));
    expect([it.parts, it.preview.stories]).toEqual([null, 0]);
    await bringIn(it, 'merge');
    expect((await readAll()).settings.veils.spared).toEqual(['Fluff']);
  });

  it('is refused with the reason where it is damaged, or none of ours', async () => {
    await reader();
    const { file } = await makeBackupFile();
    const bytes = new Uint8Array(await file.arrayBuffer());
    expect(await refusal(new Blob([bytes.slice(0, bytes.length / 2)]))).toMatch(/damaged/);
    const flipped = bytes.slice();
    for (let i = 40; i < 80; i++) flipped[i] = (flipped[i] ?? 0) ^ 0x55;
    vi.spyOn(console, 'error').mockReturnValue();
    expect(await refusal(new Blob([flipped]))).toMatch(/damaged/);
    expect(await refusal(await changed(file, SMALL, () => null))).toMatch(/not a backup/);
    expect(await refusal(await changed(file, SMALL, () => '{}'))).toMatch(/not a backup/);
    expect(
      await refusal(await changed(file, SMALL, (text) => text.replace('"schema": 1', '"schema": 9'))),
    ).toMatch(/newer/);
    const newer = (text: string) => text.replace(/"version": \d+/, '"version": 99');
    expect(await refusal(await changed(file, 'library/index.json', newer))).toMatch(/newer/);
    expect(await refusal(new Blob(['PK']))).toMatch(/damaged/);
    expect(await refusal(new Blob([]))).toMatch(/not a backup/);
  });
});

describe('taking a file in', () => {
  async function other(): Promise<Blob> {
    await change((draft) => {
      draft.progress.andor = { state: 'all' };
    });
    await saveStory(storyOf('c'));
    const { file } = await makeBackupFile();
    await newLibrary();
    await reader();
    return file;
  }

  it.each(['merge', 'replace'] as const)('can be undone whole: %s', async (how) => {
    const file = await other();
    const before = await everything();
    await bringIn(await opened(file), how);
    const now = await everything();
    expect(Object.keys(now.stored.progress)).toEqual(how === 'merge' ? ['andor', 'smallville'] : ['andor']);
    expect(now.cards.map(({ id }) => id).sort()).toEqual(how === 'merge' ? ['a', 'b', 'c'] : ['c']);
    expect(await undoBringIn()).toBe(true);
    expect(await everything()).toEqual(before);
    expect(await undoBringIn()).toBe(false);
  });

  it('changes nothing where a part is damaged', async () => {
    const file = await other();
    const before = await everything();
    const damaged = await changed(file, 'library/shelves.json', () => '[{');
    await expect(bringIn(await opened(damaged), 'replace')).rejects.toThrow(SyntaxError);
    expect(await everything()).toEqual(before);
  });

  it('changes nothing, the stories neither, where the room is short for the rest', async () => {
    const file = await other();
    const before = await everything();
    fake.local.refuse = new Error('QUOTA_BYTES quota exceeded');
    await expect(bringIn(await opened(file), 'replace')).rejects.toMatchObject({ code: 'quota' });
    fake.local.refuse = null;
    expect(await everything()).toEqual(before);
  });

  it('goes without stories where the browser has no database, and says so', async () => {
    const file = await other();
    await newLibrary();
    vi.stubGlobal('indexedDB', undefined);
    const { without, library } = await bringIn(await opened(file), 'replace');
    expect([without?.code, library]).toEqual(['missing', null]);
    expect(Object.keys((await readAll()).progress)).toEqual(['andor']);
    const made = await makeBackupFile();
    expect(made.without).toMatchObject({ code: 'missing' });
  });
});
