import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  BlobReader,
  BlobWriter,
  configure,
  type FileEntry,
  TextReader,
  TextWriter,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js/lib/zip-core-native.js';
import { afterAll, expect, it } from 'vitest';
import { evenZip } from '../../../scripts/evenZip';

configure({ useWebWorkers: false });
const folder = mkdtempSync(join(tmpdir(), 'unspoiled-zip-'));
afterAll(() => rmSync(folder, { recursive: true }));

const files = { 'manifest.json': '{}', 'a/page.js': 'let one;'.repeat(500), 'é.txt': 'snow' };

/** A zip as WXT makes it: in any order, at any time. */
async function made(name: string, order: (keyof typeof files)[], when: Date): Promise<string> {
  const zip = new ZipWriter(new BlobWriter());
  for (const file of order) await zip.add(file, new TextReader(files[file]), { lastModDate: when });
  const path = join(folder, name);
  writeFileSync(path, new Uint8Array(await (await zip.close()).arrayBuffer()));
  return path;
}

it('gives the same bytes for the same files, whenever and in whatever order they were zipped', async () => {
  const one = await made('one.zip', ['manifest.json', 'a/page.js', 'é.txt'], new Date(2026, 1, 3));
  const other = await made('other.zip', ['é.txt', 'a/page.js', 'manifest.json'], new Date(2027, 8, 9, 10));
  expect(readFileSync(one).equals(readFileSync(other))).toBe(false);
  await Promise.all([evenZip(one), evenZip(other)]);
  expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
  const entries = await new ZipReader(new BlobReader(new Blob([readFileSync(one)]))).getEntries();
  const read = await Promise.all(
    entries.map(async (entry) => [entry.filename, await (entry as FileEntry).getData(new TextWriter())]),
  );
  expect(Object.fromEntries(read)).toEqual(files);
});
