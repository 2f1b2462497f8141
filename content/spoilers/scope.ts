import type { Fandom, Fandoms } from './fandoms';

/** Which canons a work's fandoms make likely. */
export interface Scope {
  fandoms: Fandom[];
  /** Per followed canon: 2 named by a fandom, 1 of the same franchise, 0 neither. */
  level: Uint8Array;
  /** No fandom is known: any canon may be meant, and more is asked of a title. */
  open: boolean;
}

export function scopeOf(fandoms: readonly string[], index: Fandoms, size: number): Scope {
  const level = new Uint8Array(size);
  const found = fandoms.slice(0, 100).map((f) => index.find(f));
  for (const { canons, broad } of found) {
    for (const c of broad) if (level[c] === 0) level[c] = 1;
    for (const c of canons) level[c] = 2;
  }
  return { fandoms: found, level, open: found.length === 0 };
}
