import { limits } from '../limits';
import type { Container } from './container';
import { pathFrom } from './paths';

/** Kinds of pictures by their first bytes: a name can say anything. */
const kinds: readonly [string, readonly number[]][] = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/gif', [0x47, 0x49, 0x46, 0x38]],
  ['image/webp', [0x52, 0x49, 0x46, 0x46]],
];

/** A book's own pictures as data addresses, so far as there is room for them. */
export class Pictures {
  private readonly known = new Map<string, string | null>();
  private total = 0;

  constructor(private readonly container: Container) {}

  /**
   * Loads the pictures of a page.
   * @returns what gives each by its `src` as written on that page.
   */
  async of(page: ParentNode, at: string): Promise<(src: string) => string | null> {
    for (const image of page.querySelectorAll('img[src]')) {
      const path = pathFrom(at, image.getAttribute('src') ?? '');
      if (path && !this.known.has(path)) this.known.set(path, await this.load(path));
    }
    return (src) => this.known.get(pathFrom(at, src) ?? '') ?? null;
  }

  private async load(path: string): Promise<string | null> {
    if (!this.container.has(path) || this.total >= limits.pictures) return null;
    // One that is said to be too large stays out; one that is larger than it is said to be is a trick.
    if (this.container.sizeOf(path) > limits.picture) return null;
    const blob = await this.container.bytes(path, limits.picture);
    if (!blob || this.total + blob.size > limits.pictures) return null;
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const kind = kinds.find(([, start]) => start.every((byte, i) => bytes[i] === byte))?.[0];
    if (!kind) return null;
    this.total += bytes.length;
    let binary = '';
    for (let i = 0; i < bytes.length; i += 0x8000)
      binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
    return `data:${kind};base64,${btoa(binary)}`;
  }
}
