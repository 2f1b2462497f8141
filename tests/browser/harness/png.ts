import { inflateSync } from 'node:zlib';

/** Pixels of a PNG of 8 bits a channel, RGB or RGBA, not interlaced: what browsers write. Throws on others. */
function decodePng(file: Buffer): { width: number; height: number; channels: number; pixels: Buffer } {
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const [depth, type, interlaced] = [file[24], file[25], file[28]];
  if (depth !== 8 || (type !== 2 && type !== 6) || interlaced) throw new Error('A PNG of an unknown kind');
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(parts));
  const channels = type === 6 ? 4 : 3;
  const stride = width * channels;
  const pixels = Buffer.alloc(stride * height);
  for (let row = 0; row < height; row++) {
    const filter = raw[row * (stride + 1)];
    const from = row * (stride + 1) + 1;
    const to = row * stride;
    for (let x = 0; x < stride; x++) {
      const left = x < channels ? 0 : (pixels[to + x - channels] ?? 0);
      const up = row ? (pixels[to + x - stride] ?? 0) : 0;
      const corner = row && x >= channels ? (pixels[to + x - stride - channels] ?? 0) : 0;
      pixels[to + x] = (raw[from + x] ?? 0) + predicted(filter, left, up, corner);
    }
  }
  return { width, height, channels, pixels };
}

/** PNG's filters (RFC 2083, section 6). */
function predicted(filter: number | undefined, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const [toLeft, toUp, toCorner] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** How many pixels have the colour of secrets, as written or blended half into a light ground. */
export function secretPixels(file: Buffer): number {
  const { pixels, channels } = decodePng(file);
  let count = 0;
  for (let at = 0; at < pixels.length; at += channels) {
    if ((pixels[at] ?? 0) > 180 && (pixels[at + 1] ?? 255) < 140 && (pixels[at + 2] ?? 0) > 180) count++;
  }
  return count;
}
