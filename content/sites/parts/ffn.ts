import type { Piece, Surface } from '../types';

const known =
  /^(?:Chapters|Words|Reviews|Favs|Follows|Updated|Published|Status|(?:story )?id|Communities|Staff)\s*:/i;
/** Genres of both sites; one of them has a slash in its name, which else stands between two. */
const genre =
  '(?:Hurt/Comfort|Sci-Fi|Adventure|Angst|Biography|Crime|Drama|Essay|Fable|Family|Fantasy|Friendship|General|Haiku|Historical|Horror|Humor|Kids|Life|Manga|Mystery|Mythology|Parody|Poetry|Politics|Religion|Romance|School|Screenplay|Song|Spiritual|Supernatural|Suspense|Thriller|Tragedy|Western|Young Adult)';
const genres = new RegExp(`^${genre}(?:(?:/| & )${genre})?$`);
const oneGenre = new RegExp(genre, 'g');

/** When it was updated, on old pages without a word before it: "11/3/2020", "Feb 2", "3h ago". */
const when = /^(?:\d[\d/]*|\d+[dhm](?: ago)?|[A-Z][a-z]{2} \d{1,2})$/;

const rated = /^Rated\s*:|^(?:Fiction )?(?:K\+?|T|M|MA)$/i;

/**
 * Segments of the line with where they stand in it, up to the story's number: in the layout of 2012 the
 * story itself follows. Between dashes; on the mobile site between commas that stand in no brackets.
 * Linear: a page may be anything.
 */
export function segments(line: string): { text: string; at: number }[] {
  const end = /\bid\s*:\s*\d+/i.exec(line);
  const text = end ? line.slice(0, end.index + end[0].length) : line;
  const all: { text: string; at: number }[] = [];
  let from = 0;
  const take = (to: number): void => {
    const part = text.slice(from, to);
    if (part.trim()) all.push({ text: part.trim(), at: from + part.length - part.trimStart().length });
    from = to + 1;
  };
  const between = /\s-\s/.test(text) ? /(?<=\s)-(?=\s)/g : /[[\],]/g;
  let depth = 0;
  for (const { index, 0: sign } of text.matchAll(between)) {
    if (sign === '[') depth++;
    else if (sign === ']') depth = Math.max(depth - 1, 0);
    else if (depth === 0) take(index);
  }
  take(text.length);
  return all;
}

/** Which of them says the rating: fandoms stand before it, the language after. */
export const ratedAt = (all: readonly { text: string }[]): number =>
  all.findIndex(({ text }) => rated.test(text));

/**
 * The stretches of the line that can be spoilers: pairings (in brackets), characters, genres. Which of
 * its unnamed segments are characters is told by elimination: not a number, a genre or the language.
 */
export function splitFacts(line: string): Piece[] {
  const all = segments(line);
  const start = ratedAt(all);
  const pieces: Piece[] = [];
  for (const { text, at } of all.slice(start < 0 ? all.length : start + 2)) {
    if (known.test(text) || when.test(text) || /^Complete$/i.test(text)) continue;
    const isGenre = genres.test(text);
    const surface: Surface = isGenre ? 'freeforms' : 'characters';
    const one = isGenre ? oneGenre : /\[[^\]]*\]?|[^,[\]&]+/g;
    for (const found of text.matchAll(one)) {
      const word = found[0].trim();
      const from = at + found.index + found[0].length - found[0].trimStart().length;
      if (word)
        pieces.push({
          surface: word.startsWith('[') ? 'relationships' : surface,
          from,
          to: from + word.length,
        });
    }
  }
  return pieces;
}
