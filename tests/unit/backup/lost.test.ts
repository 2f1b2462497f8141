import { beforeEach, expect, it, vi } from 'vitest';
import { bringIn } from '../../../content/backup/apply';
import { makeBackupFile } from '../../../content/backup/make';
import { openBackup } from '../../../content/backup/open';
import { readCards } from '../../../content/library/read';
import { saveStory } from '../../../content/library/save';
import { prepare } from '../../../content/storage/prepare';
import { change, readAll } from '../../../content/storage/store';
import { withDom } from '../dom';
import { newLibrary } from '../library/library';
import { storyOf } from '../library/stories';
import { fake } from '../storage/fake';

vi.mock('wxt/browser', () => import('../storage/fake'));
beforeEach(async () => {
  withDom();
  await newLibrary();
});

// What readers of other extensions have lost, each by the issue that tells of it.
const works = 4000;
async function years(): Promise<void> {
  await change((draft) => {
    draft.progress.smallville = { state: 'upTo', last: { part: '5', item: 16, title: 'Hypnotic' } };
    for (let i = 0; i < works; i++) {
      const url = `https://archiveofourown.org/works/${i}`;
      draft.kept[`ao3:${i}`] = { title: `Thaw ${i}`, url, canon: 'smallville', at: i };
    }
  });
  for (let i = 0; i < 20; i++) await saveStory(storyOf(`s${i}`));
}
const sources = () =>
  JSON.stringify(
    ['schema', 'progress', 'kept', 'opened', 'settings'].map((key) => fake.local.values.get(key)),
  );
const shelf = async () => (await readCards()).map(({ id }) => id).sort();

it('an update of the extension leaves the list of kept works as it is (AO3rdr#64)', async () => {
  await years();
  // Made by another version: what pages read is derived anew, and nothing else is written.
  fake.local.values.set('page', { ...(fake.local.values.get('page') as object), madeBy: '0.0.1' });
  fake.session.values.clear();
  const before = [sources(), await shelf()];
  expect(await prepare()).toBeNull();
  expect([sources(), await shelf()]).toEqual(before);
  expect(Object.keys((await readAll()).kept)).toHaveLength(works);
});

it('a browser that was "repaired", and has nothing left, gets all of it back (AO3rdr#71)', async () => {
  await years();
  const before = [await readAll(), await shelf()];
  const { file } = await makeBackupFile();
  await newLibrary();
  expect([Object.keys((await readAll()).kept), await shelf()]).toEqual([[], []]);
  const reading = await openBackup(file);
  if (!reading.ok) throw new Error(reading.say);
  await bringIn(reading.opened, 'replace');
  expect([await readAll(), await shelf()]).toEqual(before);
});

it('a list of 4,000 works takes in one more, and none makes way (ao3-enhancements#76)', async () => {
  await years();
  await change((draft) => {
    draft.kept['ao3:new'] = {
      title: 'New',
      url: 'https://archiveofourown.org/works/9',
      canon: 'smallville',
      at: 9,
    };
  });
  const { kept } = await readAll();
  expect([Object.keys(kept).length, kept['ao3:0']?.title, kept['ao3:3999']?.title]).toEqual([
    works + 1,
    'Thaw 0',
    'Thaw 3999',
  ]);
});
