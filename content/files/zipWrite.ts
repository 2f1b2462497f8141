import {
  BlobWriter,
  configure,
  TextReader,
  Uint8ArrayReader,
  ZipWriter,
} from '@zip.js/zip.js/lib/zip-core-native.js';
import type { Work } from './work';

// The page's own rules let it start no worker from a made-up address.
configure({ useWebWorkers: false });

/** Writes a container file by file, packed. */
export class Container {
  private readonly out: BlobWriter;
  private readonly zip: ZipWriter<Blob>;

  constructor(
    type: string,
    private readonly work: Work,
  ) {
    this.out = new BlobWriter(type);
    // Sizes stand before the data, not after it: some readers cannot read it otherwise.
    this.zip = new ZipWriter(this.out, {
      extendedTimestamp: false,
      dataDescriptor: false,
      bufferedWrite: true,
    });
  }

  async add(path: string, content: string | Uint8Array<ArrayBuffer>, packed = true): Promise<void> {
    const reader = typeof content === 'string' ? new TextReader(content) : new Uint8ArrayReader(content);
    await this.zip.add(path, reader, { level: packed ? 6 : 0, signal: this.work.signal });
    await this.work.breathe();
  }

  async close(): Promise<Blob> {
    return await this.zip.close();
  }
}
