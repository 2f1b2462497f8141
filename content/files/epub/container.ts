import { BlobReader, configure, type FileEntry, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import { FileError } from '../errors';
import { limits } from '../limits';
import type { Work } from '../work';

// The page's own rules let it start no worker from a made-up address.
configure({ useWebWorkers: false });

/**
 * The files of a zip container, read one by one, never more than its limits allow: what the container
 * says of sizes is not believed. Names are only names: nothing is ever written anywhere.
 */
export class Container {
  private unpacked = 0;

  private constructor(
    private readonly reader: ZipReader<Blob>,
    private readonly entries: ReadonlyMap<string, FileEntry>,
    private readonly work: Work,
  ) {}

  /** @throws FileError `damaged`, `bomb` (too many entries); the signal's reason. */
  static async open(file: Blob, work: Work): Promise<Container> {
    const reader = new ZipReader(new BlobReader(file), { checkOverlappingEntry: true, normalizeFilename });
    const entries = new Map<string, FileEntry>();
    try {
      let count = 0;
      for await (const entry of reader.getEntriesGenerator()) {
        if (++count > limits.entries) throw new FileError('bomb');
        if (!entry.directory && !entries.has(entry.filename)) entries.set(entry.filename, entry);
        await work.breathe();
      }
    } catch (cause) {
      throw troubleOf(cause, work);
    }
    return new Container(reader, entries, work);
  }

  has(path: string): boolean {
    return this.entries.has(path);
  }

  /** Bytes that the container says a file has. */
  sizeOf(path: string): number {
    return this.entries.get(path)?.uncompressedSize ?? 0;
  }

  get paths(): string[] {
    return [...this.entries.keys()];
  }

  /**
   * The bytes of a file; null where there is none of that name.
   * @param most bytes of this one.
   * @throws FileError `damaged`, `locked`, `bomb`; the signal's reason.
   */
  async bytes(path: string, most: number): Promise<Blob | null> {
    const entry = this.entries.get(path);
    if (!entry) return null;
    if (entry.encrypted) throw new FileError('locked');
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    let trouble: unknown = null;
    const { work } = this;
    const sink = new WritableStream<Uint8Array<ArrayBuffer>>({
      write: async (chunk) => {
        size += chunk.length;
        this.unpacked += chunk.length;
        chunks.push(chunk);
        try {
          if (size > most || this.unpacked > limits.unpacked) throw new FileError('bomb');
          await work.breathe();
        } catch (cause) {
          // What the stream makes of it on its way through differs between browsers.
          trouble = cause;
          throw cause;
        }
      },
    });
    try {
      await entry.getData(sink, { checkSignature: true });
    } catch (cause) {
      throw trouble ?? troubleOf(cause, work);
    }
    return new Blob(chunks);
  }

  close(): Promise<void> {
    return this.reader.close();
  }
}

/** Names as paths within the container; those that climb out of it lead nowhere. */
function normalizeFilename(name: string): string {
  const parts = name.replace(/\\/g, '/').split('/');
  if (parts[0] !== '' && !parts.includes('..') && !/^[a-z]:$/i.test(parts[0] ?? '')) return parts.join('/');
  return `outside/${parts.filter((part) => /^[^.:]/.test(part)).join('/') || 'x'}`;
}

function troubleOf(cause: unknown, work: Work): unknown {
  if (work.signal?.aborted) return work.signal.reason;
  if (cause instanceof FileError) return cause;
  return new FileError('damaged', cause);
}
