import type { Surface } from '../../sites/types';
import type { Decision, Reason } from '../../spoilers/types';
import { type Warning, type WarningKind, warns } from '../../spoilers/warnings';
import type { VeilSettings } from '../../storage/types';
import { isAhead, isAlways, isGiving, isTag, isTitle } from './switches';

export type Cause = 'engine' | 'phrase' | 'always';

/** An item as the plan needs it: no element, so that this can be tested without a page. */
export interface Planned {
  surface: Surface;
  text: string;
  at: number;
}

export type GroupName =
  | 'blurb'
  | 'tags'
  | 'summary'
  | 'notes'
  | 'text'
  | 'endNotes'
  | 'title'
  | 'count'
  | 'inspired'
  | 'bookmark'
  /** Nothing is covered: the author's words stay, and a label says how far they go. */
  | 'label';

/** Neighbouring surfaces of one work that share a veil. */
export interface Group<T extends Planned = Planned> {
  name: GroupName;
  items: T[];
  cause: Cause;
  reasons: Reason[];
  /** Lines of the hidden prose that warn: they stay readable, above the tab. */
  warnings: string[];
  /** What hidden warning tags warn of, where the tag itself would give canon away. */
  kinds: WarningKind[];
}

const pageGroups: Partial<Record<Surface, GroupName>> = {
  summary: 'summary',
  chapterSummary: 'summary',
  text: 'text',
  endNotes: 'endNotes',
  chapterEndNotes: 'endNotes',
  chapterCount: 'count',
  status: 'count',
  inspired: 'inspired',
};

function groupOf(surface: Surface, blurb: boolean): GroupName {
  if (isTitle(surface)) return 'title';
  if (surface === 'bookmarkerTags' || surface === 'bookmarkerNotes') return 'bookmark';
  if (blurb) return 'blurb';
  return isTag(surface) ? 'tags' : (pageGroups[surface] ?? 'notes');
}

/** How an item warns; undefined where it does not. Prose is asked line by line. */
function warningOf({ surface, text }: Planned): Warning | undefined {
  if (surface === 'warnings' || surface === 'rating') return { warns: true };
  const warning = isTag(surface) ? warns(text) : undefined;
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
  const spared = new Set(settings.spared.map((tag) => tag.toLowerCase()));
  for (const item of items) {
    const { surface, text } = item;
    if (isTag(surface) && spared.has(text.toLowerCase())) continue;
    const gives = item.at >= 0 ? decision.texts[item.at] : undefined;
    const warning = warningOf(item);
    // A warning stays; one that names a canon fate makes way for what it warns of.
    if (warning && !settings.warnings && !gives?.gives && !(ahead && warning.fate)) continue;
    let cause: Cause;
    let reasons: Reason[] = [];
    if (ahead && (isAhead(surface, settings) || warning)) [cause, reasons] = ['engine', decision.reasons];
    else if (gives?.gives && isTag(surface) && isGiving(surface, settings))
      [cause, reasons] = ['engine', gives.reasons];
    else if (surface !== 'text' && text && hasPhrase(text)) cause = 'phrase';
    else if (isAlways(surface, settings) && !warning) cause = 'always';
    else continue;
    const name = groupOf(surface, blurb);
    const group = planned.get(name) ?? { name, items: [], cause, reasons, warnings: [], kinds: [] };
    planned.set(name, group);
    group.items.push(item);
    if (group.cause !== 'engine' && cause === 'engine') [group.cause, group.reasons] = [cause, reasons];
    if (settings.warnings) continue;
    if (warning?.generic) group.kinds.push(warning.generic);
    else if (!isTag(surface)) group.warnings.push(...warningLines(text));
  }
  return [...planned.values()];
}
