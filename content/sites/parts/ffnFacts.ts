import type { Surface, Tell } from '../types';
import { ratedAt, segments, splitFacts } from './ffn';
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
