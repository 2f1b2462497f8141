import { readFile, writeFile } from 'node:fs/promises';
import {
  BlobReader,
  BlobWriter,
  configure,
  type FileEntry,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js/lib/zip-core-native.js';

configure({ useWebWorkers: false });

/** The earliest a zip can say: in local time, which is what a zip holds, so the same in every zone. */
const ALWAYS = new Date(1980, 0, 1);

/**
 * Writes a zip anew so that the same files give the same bytes: WXT stamps every entry with the time of
 * zipping, and puts them in the order that the disk gives them.
 */
export async function evenZip(path: string): Promise<void> {
  const reader = new ZipReader(new BlobReader(new Blob([await readFile(path)])));
  const entries = (await reader.getEntries()).filter((entry): entry is FileEntry => !entry.directory);
  const out = new ZipWriter(new BlobWriter(), {
    lastModDate: ALWAYS,
    extendedTimestamp: false,
    dataDescriptor: false,
    bufferedWrite: true,
    msDosCompatible: true,
  });
  for (const entry of entries.sort((a, b) => (a.filename < b.filename ? -1 : 1))) {
    const bytes = await entry.getData(new BlobWriter(), { checkSignature: true });
    await out.add(entry.filename, new BlobReader(bytes), { level: 9 });
  }
  const blob = await out.close();
  await writeFile(path, new Uint8Array(await blob.arrayBuffer()));
}
