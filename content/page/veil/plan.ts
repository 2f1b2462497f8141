import type { Surface } from '../../sites/types';
import type { Decision, Reason } from '../../spoilers/types';
import { type Warning, type WarningKind, warns } from '../../spoilers/warnings';
import type { AlwaysHide, VeilSettings } from '../../storage/types';

export type Cause = 'engine' | 'phrase' | 'always';

/** An item as the plan needs it: no element, so that this can be tested without a page. */
export interface Planned {
  surface: Surface;
  text: string;
  at: number;
}

/** Neighbouring surfaces of one work that share a veil. */
export interface Group<T extends Planned = Planned> {
  name: 'blurb' | 'tags' | 'summary' | 'notes' | 'text' | 'endNotes' | 'title';
  items: T[];
  cause: Cause;
  reasons: Reason[];
  /** Lines of the hidden prose that warn: they stay readable, above the tab. */
  warnings: string[];
  /** What hidden warning tags warn of, where the tag itself would give canon away. */
  kinds: WarningKind[];
}

const tags = new Set<Surface>(['relationships', 'characters', 'freeforms']);
const titles = new Set<Surface>(['title', 'chapterTitle', 'series']);
const aheadOnly = new Set<Surface>([
  'freeforms',
  'summary',
  'notes',
  'text',
  'endNotes',
  'chapterSummary',
  'chapterNotes',
  'chapterEndNotes',
]);
const alwaysOf: Partial<Record<Surface, AlwaysHide>> = {
  relationships: 'relationships',
  characters: 'characters',
  freeforms: 'freeforms',
  summary: 'summary',
  chapterSummary: 'summary',
  notes: 'notes',
  endNotes: 'notes',
  chapterNotes: 'notes',
  chapterEndNotes: 'notes',
};

const groups: Partial<Record<Surface, Group['name']>> = {
  relationships: 'tags',
  characters: 'tags',
  freeforms: 'tags',
  warnings: 'tags',
  rating: 'tags',
  summary: 'summary',
  chapterSummary: 'summary',
  notes: 'notes',
  chapterNotes: 'notes',
  text: 'text',
  endNotes: 'endNotes',
  chapterEndNotes: 'endNotes',
};

const groupOf = (surface: Surface, blurb: boolean): Group['name'] =>
  titles.has(surface) ? 'title' : blurb ? 'blurb' : (groups[surface] ?? 'notes');

/** How an item warns; undefined where it does not. Prose is asked line by line. */
function warningOf(surface: Surface, text: string): Warning | undefined {
  if (surface === 'warnings' || surface === 'rating') return { warns: true };
  const warning = tags.has(surface) ? warns(text) : undefined;
  return warning?.warns ? warning : undefined;
}

/** Lines of prose that warn of content, as the author wrote them. */
const warningLines = (text: string): string[] =>
  text.split('\n').filter((line) => {
    const { warns: does, fate } = warns(line);
    return does && !fate;
  });

/**
 * What of a work is hidden, and why. Rating, archive warnings and what warns stay, unless the reader
 * opted in; where a warning tag itself gives canon away it is hidden and a general warning is shown.
 *
 * @param hasPhrase whether a text holds one of the reader's own words.
 */
export function planVeils<T extends Planned>(
  items: T[],
  decision: Decision,
  settings: VeilSettings,
  hasPhrase: (text: string) => boolean,
  blurb: boolean,
): Group<T>[] {
  const planned = new Map<string, Group<T>>();
  const ahead = decision.verdict === 'hide';
  for (const item of items) {
    const { surface, text } = item;
    const gives = item.at >= 0 ? decision.texts[item.at] : undefined;
    const always = alwaysOf[surface];
    let cause: Cause | undefined;
    let reasons: Reason[] = [];
    const warning = warningOf(surface, text);
    // A warning stays; one that names a canon fate makes way for what it warns of.
    if (warning && !settings.warnings && !gives?.gives && !(ahead && warning.fate)) continue;
    if (ahead && (aheadOnly.has(surface) || warning)) [cause, reasons] = ['engine', decision.reasons];
    else if (gives?.gives && tags.has(surface)) [cause, reasons] = ['engine', gives.reasons];
    else if (surface !== 'text' && text && hasPhrase(text)) cause = 'phrase';
    else if (always && settings.always[always] && !warning) cause = 'always';
    if (!cause) continue;
    const name = groupOf(surface, blurb);
    const group = planned.get(name) ?? { name, items: [], cause, reasons, warnings: [], kinds: [] };
    planned.set(name, group);
    group.items.push(item);
    if (group.cause !== 'engine' && cause === 'engine') [group.cause, group.reasons] = [cause, reasons];
    if (settings.warnings) continue;
    if (warning?.generic) group.kinds.push(warning.generic);
    else if (!tags.has(surface)) group.warnings.push(...warningLines(text));
  }
  return [...planned.values()];
}
