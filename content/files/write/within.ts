import { decode } from '../../stories/pieces';
import type { Block, Story } from '../../stories/types';
import type { MarkupOptions } from './markup';

/** A picture that goes along with an export. */
export interface Picture {
  path: string;
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** The pages of an export: what is before the story, its chapters by number, what is after it. */
export type PageName = 'about' | 'after' | number;

interface Within {
  pictures: Picture[];
  options(page: PageName): MarkupOptions;
}

/**
 * Finds links and pictures within a story, so that they lead somewhere in its export.
 * @param pathOf a page's path, as other pages link to it; '' where all are one.
 * @param inline keeps pictures as data in the pages.
 */
export function within(story: Story, pathOf: (page: PageName) => string, inline: boolean): Within {
  const wanted = new Set<string>();
  const places = new Map<string, { page: PageName; id: string }>();
  const paths = new Map<string, string>();
  const pictures: Picture[] = [];
  for (const [, block] of blocksOf(story)) for (const name of values(block, 'data-to')) wanted.add(name);
  for (const [page, block] of blocksOf(story)) {
    for (const name of values(block, 'data-id')) {
      if (wanted.has(name) && !places.has(name)) places.set(name, { page, id: `to-${places.size + 1}` });
    }
    for (const src of inline ? [] : values(block, 'data-src')) {
      if (paths.has(src)) continue;
      const picture = pictureOf(src, pictures.length + 1);
      if (!picture) continue;
      paths.set(src, picture.path);
      pictures.push(picture);
    }
  }
  const used = new Set<string>();
  return {
    pictures,
    options: (page) => ({
      picture: (src) => (inline && src.startsWith('data:') ? src : (paths.get(src) ?? null)),
      target: (name) => {
        const place = places.get(name);
        return place ? `${place.page === page ? '' : pathOf(place.page)}#${place.id}` : null;
      },
      // An id stands once in a file: at the first element that was called so.
      anchor: (name) => {
        const place = places.get(name);
        if (!place || place.page !== page || used.has(name)) return null;
        used.add(name);
        return place.id;
      },
    }),
  };
}

function* blocksOf(story: Story): Generator<[PageName, Block]> {
  for (const block of [...(story.summary ?? []), ...(story.notes ?? [])]) yield ['about', block];
  for (const [i, chapter] of story.chapters.entries()) {
    const { summary = [], notes = [], blocks, endNotes = [] } = chapter;
    for (const part of [summary, notes, blocks, endNotes]) for (const block of part) yield [i, block];
  }
  for (const block of story.endNotes ?? []) yield ['after', block];
}

/** Values of an attribute of ours in sanitised HTML, which quotes them all the same way. */
function values(block: Block, name: string): string[] {
  if (!block.html.includes(name)) return [];
  return [...block.html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    decode(value),
  );
}

function pictureOf(src: string, number: number): Picture | null {
  const found = /^data:(image\/(png|jpeg|gif|webp));base64,(.*)$/.exec(src);
  const [, type = '', kind = '', data = ''] = found ?? [];
  if (!found) return null;
  try {
    const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
    return { path: `pictures/${number}.${kind === 'jpeg' ? 'jpg' : kind}`, type, bytes };
  } catch {
    // Not what it says: it stays out, and its words are written instead.
    return null;
  }
}
