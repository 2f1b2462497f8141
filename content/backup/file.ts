import {
  BlobReader,
  BlobWriter,
  configure,
  type FileEntry,
  TextReader,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js/lib/zip-core-native.js';

// The page's own rules let it start no worker from a made-up address.
configure({ useWebWorkers: false });

/** Characters of one file of a backup; the library's parts have about a million. */
const MOST = 64 * 1024 * 1024;

/** A zip being written, a file at a time; the browser may keep what is done on the disk. */
export class BackupWriter {
  private readonly zip = new ZipWriter(new BlobWriter('application/zip'));

  /** @throws the signal's reason. */
  async add(name: string, text: string, signal?: AbortSignal): Promise<void> {
    await this.zip.add(name, new TextReader(text), { signal });
  }

  close(): Promise<Blob> {
    return this.zip.close();
  }
}

/** A zip being read, a file at a time. Rejects with zip.js's errors where it is damaged. */
export class BackupReader {
  private constructor(
    private readonly zip: ZipReader<Blob>,
    private readonly entries: ReadonlyMap<string, FileEntry>,
  ) {}

  static async open(file: Blob): Promise<BackupReader> {
    const zip = new ZipReader(new BlobReader(file), { checkOverlappingEntry: true });
    const entries = new Map<string, FileEntry>();
    for await (const entry of zip.getEntriesGenerator()) {
      // Whoever packed it anew by hand may have put all of it into a folder; names are only names.
      if (!entry.directory) entries.set(entry.filename.replace(/\\/g, '/'), entry);
    }
    return new BackupReader(zip, entries);
  }

  /** In the order in which they are to be read. */
  get names(): string[] {
    return [...this.entries.keys()].sort();
  }

  /** The text of a file; null where there is none of that name. What it says of its size is not believed. */
  async text(name: string, signal?: AbortSignal): Promise<string | null> {
    const entry = this.entries.get(name);
    if (!entry) return null;
    if (entry.encrypted) throw new Error('Locked');
    let size = 0;
    const limited = new TransformStream<Uint8Array, Uint8Array>({
      transform: (chunk, out) => {
        size += chunk.length;
        if (size > MOST) throw new RangeError('A file of the backup is too large');
        out.enqueue(chunk);
      },
    });
    const whole = new Response(limited.readable).text();
    // Told by the awaited call beside it.
    whole.catch(() => undefined);
    await entry.getData(limited.writable as WritableStream, { checkSignature: true, signal });
    return await whole;
  }

  close(): Promise<void> {
    return this.zip.close();
  }
}
