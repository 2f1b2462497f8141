import { browser } from 'wxt/browser';
import { area } from '../storage/area';
import { list, type Read, shape, text } from '../storage/check';
import { tell } from './changes';
import type { Card } from './types';

/** A story whose text the browser lost: enough to get it again, and to put it where it stood. */
export type Lost = Pick<Card, 'id' | 'title' | 'authors' | 'source' | 'shelves'>;

export const readLost: Read<Lost> = shape<Lost>(
  {
    id: text(500),
    title: text(5000),
    authors: list(text(5000)),
    source: text(5000),
    shelves: list(text(500)),
  },
  'source',
);

/** In storage.local: stories that were lost and did not come again yet. */
export const LOST = 'lost';

/** Of a card what cannot be read again from the story's site or file. */
export const copyOf = ({ id, title, authors, source, shelves }: Card): Lost => ({
  ...{ id, title, authors, shelves },
  ...(source === undefined ? {} : { source }),
});

/** Stories whose text the browser lost with its database. @throws StoreError. */
export async function readLostStories(): Promise<Lost[]> {
  const found = (await area((local) => local.get(LOST)))[LOST];
  return list(readLost)(found, [], LOST) ?? [];
}

/** Shelves that a story stood on whose text was lost; null where it was not. Never throws. */
export async function lostShelves(story: string): Promise<string[] | null> {
  try {
    return (await readLostStories()).find(({ id }) => id === story)?.shelves ?? null;
  } catch (cause) {
    console.warn('What was lost cannot be read', cause);
    return null;
  }
}

/** Lets go of stories that came again, or of all. In a private window nothing. @throws StoreError. */
export async function forgetLost(ids?: readonly string[]): Promise<void> {
  if (browser.extension.inIncognitoContext) return;
  const left = ids ? (await readLostStories()).filter(({ id }) => !ids.includes(id)) : [];
  if (left.length > 0) await area((local) => local.set({ [LOST]: left }));
  else await area((local) => local.remove(LOST));
  tell();
}
