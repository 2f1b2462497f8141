import { seeded } from '../../../scripts/lib/random.mjs';

const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));

export interface StreamOptions {
  seed: number;
  /** Most milliseconds between two chunks. Default 40. */
  pause?: number;
  /** Mean bytes of a chunk. Default 1500. */
  size?: number;
}

/**
 * HTML as a slow network brings it: chunks of random length cut at any byte, inside a tag, a word or a
 * letter of several bytes, with random pauses. The same seed gives the same chunks.
 */
export async function* inChunks(html: string, options: StreamOptions): AsyncGenerator<Uint8Array> {
  const random = seeded(options.seed);
  const bytes = Buffer.from(html);
  const size = options.size ?? 1500;
  for (let at = 0; at < bytes.length; ) {
    // Mostly middling chunks, now and then a single byte or a large one.
    const kind = random();
    const length = kind < 0.1 ? 1 : Math.ceil(random() * size * (kind > 0.9 ? 5 : 2));
    yield bytes.subarray(at, at + length);
    at += length;
    if (random() < 0.5) await sleep(random() * (options.pause ?? 40));
  }
}
