import type { Facts } from './types';

/** "Harry Potter, Naruto": as fields of plain text list them. */
const listed = (value: string): string[] =>
  value
    .split(/\s*[,;]\s*/)
    .map((one) => one.trim())
    .filter(Boolean);

/** Takes a field in: its values one by one, and as one text. */
type Take = (facts: Facts, values: readonly string[], whole: string) => void;
const one =
  (key: 'title' | 'source' | 'language' | 'posted' | 'updated'): Take =>
  (facts, _values, whole) => {
    facts[key] = whole;
  };
const tags =
  (key: 'fandoms' | 'warnings' | 'relationships' | 'characters' | 'freeforms'): Take =>
  (facts, values) =>
    void facts.tags[key].push(...values);

/** Fields by their names in lower case. Only those whose words a story shows again elsewhere. */
const fields: Record<string, Take> = {
  title: one('title'),
  author: (facts, values) => void facts.authors.push(...values),
  source: one('source'),
  language: one('language'),
  published: one('posted'),
  updated: one('updated'),
  rating: (facts, _values, whole) => {
    facts.tags.rating = whole;
  },
  fandom: tags('fandoms'),
  warning: tags('warnings'),
  relationship: tags('relationships'),
  pairing: tags('relationships'),
  character: tags('characters'),
  tag: tags('freeforms'),
  category: (facts, values) => {
    facts.tags.categories = [...values];
  },
};
const names: Record<string, string> = {
  by: 'author',
  'written by': 'author',
  'archive warning': 'warning',
  'additional tag': 'tag',
  genre: 'tag',
  url: 'source',
  link: 'source',
  'story url': 'source',
  date: 'published',
  lang: 'language',
};

/** A field's reader by its name, in the singular or plural; undefined for other words. */
export function fieldOf(name: string): Take | undefined {
  const plain = name.trim().toLowerCase();
  for (const key of [plain, plain.replace(/ies$/, 'y'), plain.replace(/s$/, '')]) {
    const known = names[key] ?? key;
    if (Object.hasOwn(fields, known)) return fields[known];
  }
  return undefined;
}

/**
 * Takes the fields off the top of a text: lines such as "Rating: Teen", or between lines of `---` at
 * the top of Markdown. A line that is no known field stays in the text, and ends the fields.
 */
export function readHeader(text: string, facts: Facts): { facts: Facts; rest: string } {
  const lines = text.slice(0, 20_000).split('\n', 60);
  const fenced = lines[0]?.trim() === '---';
  let taken = fenced ? 1 : 0;
  let closed = false;
  const strange: string[] = [];
  for (const line of lines.slice(taken)) {
    if (fenced && /^(?:---|\.\.\.)\s*$/.test(line)) {
      taken++;
      closed = true;
      break;
    }
    const field = /^([\p{L} ]{2,30}?)\s*:\s*(.*)$/u.exec(line);
    const read = field?.[1] ? fieldOf(field[1]) : undefined;
    const value = unquoted(field?.[2] ?? '');
    if (read && value) read(facts, listed(value), value);
    else if (fenced) strange.push(line);
    else if (line.trim()) break;
    taken++;
  }
  // A row of hyphens that nothing closes is a scene break, and what followed it the story.
  if (fenced && !closed) return { facts, rest: text };
  const at = lines.slice(0, taken).reduce((sum, line) => sum + line.length + 1, 0);
  const kept = strange.filter((line) => line.trim());
  return { facts, rest: (kept.length > 0 ? `${kept.join('\n')}\n\n` : '') + text.slice(at) };
}

const unquoted = (value: string): string =>
  value
    .trim()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/^(["'])(.*)\1$/, '$2');
