import { pointLabel } from '../../content/canons/label';
import { type CanonIndex, type IndexedPart, pointAt, titleAt } from '../../content/canons/position';

/** A season, volume or run to choose within; several arcs of one running count are one of these. */
export interface PartChoice {
  id: string;
  /** As it may be named to somebody who has not come to it yet. */
  label: string;
  /** Positions before it and at its end: its items are `start + 1` … `end`. */
  start: number;
  end: number;
  /** Its items are only counted: a number is typed. `from` is the first one's number. */
  counted: boolean;
  from: number;
}

export interface ItemChoice {
  position: number;
  label: string;
}

const isCounted = ({ part }: IndexedPart) => part.items === undefined && part.to !== undefined;
const runs = (one: IndexedPart) => isCounted(one) && one.part.number === undefined;

/** "Season 3 (To the Top)", "Book 2: Earth": what follows the number is a title. */
const named = /^(.*?\b(?:\d+|[IVX]+))(?:\s*[:(].*)$/;

/** The name of a part, without its title where the reader has not come to it. */
function partName({ part, start }: IndexedPart, place: number): string {
  if (start < place || part.number === undefined) return part.label;
  const short = named.exec(part.label)?.[1];
  if (short) return short;
  return /\d/.test(part.label) ? part.label : String(part.number);
}

/**
 * The parts of a canon to choose from, for a reader at position `place`. Arcs that count chapters
 * through the whole canon are joined: their names would tell what comes, and nobody needs them to say
 * "chapter 112".
 */
export function partChoices(index: CanonIndex, place: number): PartChoice[] {
  const choices: PartChoice[] = [];
  for (const one of index.parts) {
    if (one.size === 0) continue;
    const last = choices.at(-1);
    const from = one.part.from ?? 1;
    const goesOn = last?.id === 'run' && runs(one) && from === last.from + last.end - last.start;
    if (last && goesOn) {
      last.end = one.start + one.size;
      continue;
    }
    const joined = runs(one) && !choices.some(({ id }) => id === 'run');
    choices.push({
      id: joined ? 'run' : one.key,
      label: joined ? '' : partName(one, place),
      start: one.start,
      end: one.start + one.size,
      counted: isCounted(one),
      from,
    });
  }
  return choices;
}

/**
 * The items of a part to choose from. Titles past `place` are left out, and only their numbers stand
 * there; save for films and games, whose points have no other name.
 */
export function itemChoices(index: CanonIndex, part: PartChoice, place: number): ItemChoice[] {
  return Array.from({ length: part.end - part.start }, (_, at) => {
    const position = part.start + at + 1;
    const number = String(part.from + at);
    const title = titleAt(index, position);
    if (title === null) return { position, label: number };
    const only = pointLabel(index, pointAt(index, position)).includes(title);
    if (only) return { position, label: title };
    return { position, label: position <= place ? `${number} ${title}` : number };
  });
}

/** The part that a position stands in; the first where it stands in none. */
export function partOfPosition(parts: readonly PartChoice[], position: number): PartChoice | undefined {
  return parts.find(({ start, end }) => start < position && position <= end) ?? parts[0];
}
