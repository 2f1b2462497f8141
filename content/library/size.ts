import { readCards, readRemoved } from './read';

/** What the library takes on the disk, in bytes, nearly. */
export interface LibrarySize {
  stories: number;
  /** Of stories that were removed and can be put back. */
  removed: number;
  /** What the browser counts for the whole extension, and lets it have; null where it does not say. */
  used: number | null;
  quota: number | null;
}

/** @throws LibraryError. */
export async function librarySize(): Promise<LibrarySize> {
  const sum = (all: readonly { bytes: number }[]) => all.reduce((bytes, card) => bytes + card.bytes, 0);
  const estimate = await navigator.storage?.estimate?.();
  return {
    stories: sum(await readCards()),
    removed: sum(await readRemoved()),
    used: estimate?.usage ?? null,
    quota: estimate?.quota ?? null,
  };
}
