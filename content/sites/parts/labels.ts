import type { Labels, Piece, Surface, Tell } from '../types';
import { chapterCount } from './numbers';

/** Surfaces that are lists, split at commas. */
const lists = new Set<Surface>(['fandoms', 'warnings', 'relationships', 'characters', 'freeforms']);
/** What a veil may have to cover: the rest needs no element of its own. */
const covered = new Set<Surface>([
  'summary',
  'fandoms',
  'relationships',
  'characters',
  'freeforms',
  'notes',
  'series',
]);

interface Value {
  surface: Surface;
  from: number;
  to: number;
}

/** A label may follow the value before it without a space, where only a line break stood between them. */
function valuesIn(text: string, labels: Labels): Value[] {
  const names = labels.map(([label]) => `(${label})`).join('|');
  const found = [...text.matchAll(new RegExp(`(?<![A-Z]|[A-Za-z] ?-)(?:${names})\\s*:`, 'g'))];
  return found.flatMap((match, index) => {
    const surface = labels[match.slice(1).findIndex(Boolean)]?.[1];
    if (!surface) return [];
    const from = match.index + match[0].length;
    const next = found[index + 1]?.index ?? text.length;
    // What follows a list after a dash is something else that has no label.
    const dash = lists.has(surface) ? text.slice(from, next).search(/\s-\s/) : -1;
    return [{ surface, ...trimmed(text, from, dash < 0 ? next : from + dash) }];
  });
}

const around = /[\s\-–|•·*]/;

/** Without white space and separators around it. */
function trimmed(text: string, from: number, to: number): { from: number; to: number } {
  let [start, end] = [from, to];
  while (start < end && around.test(text[start] ?? '')) start++;
  while (end > start && (around.test(text[end - 1] ?? '') || text[end - 1] === '[')) end--;
  return { from: start, to: end };
}

function itemsOf(text: string, value: Value): Value[] {
  if (!lists.has(value.surface)) return [value];
  const items: Value[] = [];
  for (const part of text.slice(value.from, value.to).matchAll(/[^,;\n]+/g)) {
    const from = value.from + part.index;
    items.push({ surface: value.surface, ...trimmed(text, from, from + part[0].length) });
  }
  return items;
}

const said = (text: string, { from, to }: Value): string => text.slice(from, to);
const isNone = (word: string): boolean => word === '' || /^none$/i.test(word);

/** Stretches of a line of labels that can be spoilers. */
export const splitLabels =
  (labels: Labels) =>
  (text: string): Piece[] =>
    valuesIn(text, labels)
      .flatMap((value) => itemsOf(text, value))
      .filter((value) => covered.has(value.surface) && !isNone(said(text, value)));

/** What a line of labels says of a surface. Total: what it lacks is empty. */
export function labelled(text: string, labels: Labels, surface: Surface): string[] {
  return valuesIn(text, labels)
    .filter((value) => value.surface === surface)
    .flatMap((value) => itemsOf(text, value))
    .map((value) => said(text, value))
    .filter((word) => !isNone(word));
}

/**
 * Reads surfaces from the line of labels that stands as `facts`; where the page has elements for one of
 * them, those win.
 * @param own what the site tells otherwise.
 */
export function labelTells(
  labels: Labels,
  own: Partial<Record<Surface, Tell>> = {},
): Partial<Record<Surface, Tell>> {
  const surfaces = [...new Set(labels.flatMap(([, surface]) => surface ?? []))];
  const tells: Partial<Record<Surface, Tell>> = {};
  for (const surface of surfaces)
    tells[surface] = (words) => labelled(words('facts').join('\n'), labels, surface);
  tells.chapterCount = (words) => {
    const line = words('facts').join('\n');
    const have = /\d+/.exec(labelled(line, labels, 'chapterCount')[0] ?? '')?.[0];
    return chapterCount(
      have ?? (words('chapterList').length || null),
      /\b(?:yes|completed?)\b/i.test(labelled(line, labels, 'status').join(' ')),
    );
  };
  return { ...tells, ...own };
}
