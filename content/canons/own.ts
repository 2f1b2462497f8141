import { plain } from './plain';
import type { Canon, CanonKind, CanonPart } from './types';

/** An id for a canon that the reader adds, different from all those taken: `own:the-expanse`, `own:the-expanse-2`. */
export function ownId(title: string, taken: Iterable<string> = []): string {
  const used = new Set(taken);
  const base = `own:${plain(title).replace(/ /g, '-') || 'canon'}`;
  let id = base;
  for (let n = 2; used.has(id); n++) id = `${base}-${n}`;
  return id;
}

/** What the archive adds to a title to tell it from its namesakes, by kind of canon. */
const tails: Record<CanonKind, string[]> = {
  tv: ['(TV)', '(Cartoon)', '(Web Series)'],
  anime: ['(Anime)', '(Anime & Manga)'],
  manga: ['(Manga)', '(Anime & Manga)'],
  book: ['Series', '- All Media Types'],
  comic: ['(Comics)'],
  film: ['(Movies)', '- All Media Types'],
  game: ['(Video Game)', '(Video Games)'],
};

/**
 * Fandom tags that a canon of this title probably has on the archive, so that a reader's own canon is
 * recognised there: "The Expanse", "The Expanse (TV)", "The Expanse (TV 2015)". To be shown and edited.
 * @param year of the first airing or publication, where it is known.
 */
export function likelyFandoms(title: string, kind: CanonKind, year?: number): string[] {
  const tags = [title, ...tails[kind].map((tail) => `${title} ${tail}`)];
  if (year !== undefined && kind === 'tv') tags.push(`${title} (TV ${year})`, `${title} (Cartoon ${year})`);
  if (year !== undefined && kind === 'film') tags.push(`${title} (${year})`);
  return tags;
}

export interface OwnCanon {
  title: string;
  kind: CanonKind;
  parts: CanonPart[];
  aliases?: string[];
  ao3Fandoms?: string[];
  taken?: Iterable<string>;
}

/** A canon from what a reader entered; its fandom tags are guessed where none are given. */
export function ownCanon({ title, kind, parts, aliases = [], ao3Fandoms, taken }: OwnCanon): Canon {
  const name = title.trim();
  return {
    id: ownId(name, taken),
    title: name,
    aliases,
    kind,
    ao3Fandoms: ao3Fandoms ?? likelyFandoms(name, kind),
    verified: false,
    parts,
  };
}
