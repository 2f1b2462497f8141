import type { Piece, Surface, Tell } from '../types';
import { chapterCount } from './numbers';

/** What FanFiction.net's line of facts says. */
export interface Facts {
  rating: string;
  genres: string[];
  relationships: string[];
  characters: string[];
  words: string;
  chapters: string;
  complete: boolean;
  id: string;
}

const known =
  /^(?:Chapters|Words|Reviews|Favs|Follows|Updated|Published|Status|(?:story )?id|Communities|Staff)\s*:/i;
/** Genres of both sites; one of them has a slash in its name, which else stands between two. */
const genre =
  '(?:Hurt/Comfort|Sci-Fi|Adventure|Angst|Biography|Crime|Drama|Essay|Fable|Family|Fantasy|Friendship|General|Haiku|Historical|Horror|Humor|Kids|Life|Manga|Mystery|Mythology|Parody|Poetry|Politics|Religion|Romance|School|Screenplay|Song|Spiritual|Supernatural|Suspense|Thriller|Tragedy|Western|Young Adult)';
const genres = new RegExp(`^${genre}(?:(?:/| & )${genre})?$`);
const oneGenre = new RegExp(genre, 'g');

const rated = /^Rated\s*:|^(?:Fiction )?(?:K\+?|T|M|MA)$/i;

/**
 * Segments of the line with where they stand in it, up to the story's number: in the layout of 2012 the
 * story itself follows. Between dashes; on the mobile site between commas that stand in no brackets.
 * Linear: a page may be anything.
 */
function segments(line: string): { text: string; at: number }[] {
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

const ratedAt = (all: readonly { text: string }[]): number => all.findIndex(({ text }) => rated.test(text));

/**
 * The stretches of the line that can be spoilers: pairings (in brackets), characters, genres. Which of
 * its unnamed segments are characters is told by elimination: not a number, a genre or the language.
 */
export function splitFacts(line: string): Piece[] {
  const all = segments(line);
  const start = ratedAt(all);
  const pieces: Piece[] = [];
  for (const { text, at } of all.slice(start < 0 ? all.length : start + 2)) {
    if (known.test(text) || /^Complete$/i.test(text)) continue;
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

const value = (all: { text: string }[], name: RegExp): string =>
  all.map(({ text }) => name.exec(text)?.[1]?.trim() ?? '').find(Boolean) ?? '';

/** Reads the line. Total: what it lacks is empty. */
export function factsOf(line: string): Facts {
  const all = segments(line);
  const start = ratedAt(all);
  const told = splitFacts(line).map(({ surface, from, to }) => ({ surface, text: line.slice(from, to) }));
  const of = (surface: Surface) => told.filter((each) => each.surface === surface).map(({ text }) => text);
  const pairs = of('relationships').map((text) => namesOf(text.replace(/[[\]]/g, '')));
  return {
    rating: (all[start]?.text ?? '').replace(/^Rated\s*:\s*/i, ''),
    genres: of('freeforms'),
    relationships: pairs.map((names) => names.join('/')),
    characters: [...pairs.flat(), ...of('characters')],
    words: value(all, /^Words\s*:\s*(.*)$/i),
    chapters: value(all, /^Chapters\s*:\s*(.*)$/i),
    complete: all.some(({ text }) => /^(?:Status\s*:\s*)?Complete$/i.test(text)),
    id: value(all, /^(?:story )?id\s*:\s*(\d+)/i),
  };
}

const namesOf = (text: string): string[] =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);

/** In the layout of 2012 the line stands among others. */
function factsHere(words: Parameters<Tell>[0]): Facts {
  const lines = (words('facts')[0] ?? '').split('\n');
  return factsOf(lines.find((line) => /^Rated\s*:/.test(line)) ?? lines.join(' '));
}

const fact =
  (tell: (facts: Facts) => string[]): Tell =>
  (words) =>
    tell(factsHere(words));

/** Surfaces that the line says. */
export const factTells: Partial<Record<Surface, Tell>> = {
  rating: /* @__PURE__ */ fact(({ rating }) => (rating ? [rating] : [])),
  relationships: /* @__PURE__ */ fact(({ relationships }) => relationships),
  characters: /* @__PURE__ */ fact(({ characters }) => characters),
  freeforms: /* @__PURE__ */ fact(({ genres }) => genres),
  words: /* @__PURE__ */ fact(({ words }) => (words ? [words] : [])),
  // Where the line does not say it: the menu of chapters, or "Ch 2 of 3" of the mobile site.
  chapterCount: (words) => {
    const { chapters, complete, rating } = factsHere(words);
    const listed = new Set(words('chapterList')).size;
    const counted = words('chapterCount').find((word) => /^\d+$/.test(word));
    return chapterCount(chapters || listed || counted || (rating && '1'), complete);
  },
};

/** Fandoms that the line begins with in Just In and searches: "Crossover - A & B - Rated: …", "A - Rated: …". */
export function lineFandoms(line: string): string[] {
  const all = segments(line);
  const [first, ...rest] = all.slice(0, Math.max(ratedAt(all), 0)).map(({ text }) => text);
  if (!first) return [];
  const sign = /\s-\s/.test(line) ? ' - ' : ', ';
  if (/^Crossover$/i.test(first)) return both(rest.join(sign), ' & ');
  return [[first, ...rest].join(sign)];
}

/** Names that have the sign in them by which the site joins the two of a crossover. */
const joined =
  /Rosario \+ Vampire|(?:Austin|Brothers|Cloak|Dungeons|Lilo|Rizzoli|Sam|Will) & [A-Z]\w+|Mr\. & Mrs\. Smith/g;

const both = (names: string, sign: ' & ' | ' + '): string[] =>
  names
    .replace(joined, (name) => name.replace(sign, '\u0000'))
    .split(sign)
    .map((name) => name.replace('\u0000', sign).trim())
    .filter(Boolean);

/** Fandoms of a page's breadcrumb: a crossover's are one link ("A + B Crossover"). */
export function breadcrumbFandoms(crumbs: readonly string[]): string[] {
  const last = crumbs.at(-1) ?? '';
  const pair = /^(.+)\sCrossover$/.exec(last)?.[1];
  return pair ? both(pair, ' + ') : last ? [last] : [];
}

/** The fandom in a window's title: "Counting Chapter 2: The Flower, a harry potter fanfic | FanFiction". */
export function titleFandoms(title: string): string[] {
  const story = /, an? ((?:(?!, an? ).)+?) fanfic\b/i.exec(title)?.[1];
  const archive = /^(.+?) (?:FanFiction|Fan Fiction) Archive\b/i.exec(title)?.[1];
  const found = story ?? archive;
  return found && !/^\s*(?:FanFiction|Crossover)\s*$/i.test(found) ? breadcrumbFandoms([found.trim()]) : [];
}
