// Containers as no library would write them: every field can be made wrong.

export interface Entry {
  name: string;
  data: string | Uint8Array<ArrayBuffer>;
  stored?: boolean;
  /** General purpose bits: 1 encrypted, 8 sizes after the data. */
  flags?: number;
  crc?: number;
  /** What it says of its size when unpacked. */
  says?: number;
  /** Where the list of contents says it begins: that of the entry of this name. */
  at?: string;
}

const table = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function crcOf(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) crc = (table[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

async function packed(data: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([data]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function bytes(...fields: [size: 2 | 4, value: number][]): Uint8Array<ArrayBuffer> {
  const made = new DataView(new ArrayBuffer(fields.reduce((sum, [size]) => sum + size, 0)));
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) made.setUint16(at, value, true);
    else made.setUint32(at, value >>> 0, true);
    at += size;
  }
  return new Uint8Array(made.buffer);
}

/** A zip container of the entries, in their order. */
export async function zipOf(entries: readonly Entry[]): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const list: Uint8Array<ArrayBuffer>[] = [];
  const begins = new Map<string, number>();
  let offset = 0;
  const put = (...some: Uint8Array<ArrayBuffer>[]) => {
    for (const one of some) {
      parts.push(one);
      offset += one.length;
    }
  };
  for (const entry of entries) {
    const data = typeof entry.data === 'string' ? new TextEncoder().encode(entry.data) : entry.data;
    const name = new TextEncoder().encode(entry.name);
    const body = entry.stored ? data : await packed(data);
    const crc = entry.crc ?? crcOf(data);
    const says = entry.says ?? data.length;
    const flags = (entry.flags ?? 0) | 0x800;
    const late = (flags & 8) !== 0;
    begins.set(entry.name, begins.get(entry.name) ?? offset);
    const begin = entry.at === undefined ? offset : (begins.get(entry.at) ?? 0);
    const method = entry.stored ? 0 : 8;
    if (entry.at === undefined) {
      const sizes: [4, number][] = late
        ? [
            [4, 0],
            [4, 0],
            [4, 0],
          ]
        : [
            [4, crc],
            [4, body.length],
            [4, says],
          ];
      put(
        bytes([4, 0x04034b50], [2, 20], [2, flags], [2, method], [4, 0], ...sizes, [2, name.length], [2, 0]),
        name,
        body,
      );
      if (late) put(bytes([4, 0x08074b50], [4, crc], [4, body.length], [4, says]));
    }
    list.push(
      bytes(
        ...([
          [4, 0x02014b50],
          [2, 20],
          [2, 20],
          [2, flags],
          [2, method],
          [4, 0x00210000],
        ] as [2 | 4, number][]),
        ...([
          [4, crc],
          [4, body.length],
          [4, says],
          [2, name.length],
          [2, 0],
          [2, 0],
          [2, 0],
          [2, 0],
        ] as [2 | 4, number][]),
        [4, 0],
        [4, begin],
      ),
      name,
    );
  }
  const start = offset;
  put(...list);
  put(
    bytes(
      [4, 0x06054b50],
      [2, 0],
      [2, 0],
      [2, entries.length],
      [2, entries.length],
      [4, offset - start],
      [4, start],
      [2, 0],
    ),
  );
  return new Blob(parts);
}
