import { progressLabel } from '../../content/canons/label';
import { raiseTo } from '../../content/canons/progress';
import type { Canon, Followed, Progress } from '../../content/canons/types';
import { pointOf } from '../../content/spoilers/say';
import type { Engine, Reason, SpoilerPreferences, TextKind } from '../../content/spoilers/types';
import { textOf } from '../../content/stories/pieces';
import type { Story } from '../../content/stories/types';
import { t } from '../../content/words/t';
import type { GateLine } from './Gate';

/** How a reader stands to a story: what gates it, and what only deserves an offer. */
export interface Standing {
  /** Followed canons in which the story goes past the reader; none: it is shown. */
  ahead: GateLine[];
  /** Where "I'm past these" moves the reader; null where one of the points cannot be placed. */
  past: Progress | null;
  /** Canons that the story's notice names and the reader does not follow. They never hide it. */
  offers: { canon: string; title: string; story: string }[];
}

/** How far a reason goes, without its canon's name. */
const pointSaid = (reason: Reason, canon: Canon): string =>
  pointOf(reason, [{ canon }]) || t('gate_somewhere');

function pastOf(reasons: readonly Reason[], followed: readonly Followed[]): Progress | null {
  const moves: Progress = {};
  for (const { canon, target } of reasons) {
    const mine = followed.find((one) => one.canon.id === canon);
    if (mine && target?.kind === 'point') moves[canon] = raiseTo(mine, target.point);
    else if (mine && target?.kind === 'end') moves[canon] = { state: 'all' };
    else return null;
  }
  return moves;
}

const as =
  (state: 'indifferent' | 'notStarted') =>
  (canon: Canon): Followed => ({ canon, progress: { state } });

type Around = Omit<Story, 'chapters'>;

/** What of a story the engine is told: its notice, its notes, its tags, its summary. Never its text. */
function textsOf({ notice, tags, summary = [], notes = [] }: Around): { kind: TextKind; text: string }[] {
  return [
    ...(notice ? [{ kind: 'notes' as const, text: notice }] : []),
    ...summary.map(({ html }) => ({ kind: 'summary' as const, text: textOf(html) })),
    ...notes.map(({ html }) => ({ kind: 'notes' as const, text: textOf(html) })),
    ...tags.freeforms.map((text) => ({ kind: 'freeform' as const, text })),
  ];
}

/**
 * Reads a story's own notice and sets it against the reader.
 * @param canons the canons that the story's fandoms name, followed or not.
 * @param makeEngine the engine for a set of canons.
 */
export function standingOf(
  story: Around,
  canons: readonly Canon[],
  progress: Progress,
  preferences: SpoilerPreferences,
  makeEngine: (followed: readonly Followed[]) => Engine,
): Standing {
  const reasonsFor = (followed: readonly Followed[]): Reason[] => {
    const engine = makeEngine(followed);
    const reading = engine.read({ fandoms: story.tags.fandoms, texts: textsOf(story) });
    const { verdict, reasons } = engine.decide(reading, preferences);
    return verdict === 'hide' || verdict === 'ask' ? reasons.filter(({ why }) => why !== 'silent') : [];
  };
  const followed = canons.flatMap((canon) => {
    const mine = progress[canon.id];
    return mine ? [{ canon, progress: mine }] : [];
  });
  const strangers = canons.filter(({ id }) => !progress[id]);
  // Both engines know all of the canons, so that a point is never taken for one of the wrong canon.
  const ahead = reasonsFor([...followed, ...strangers.map(as('indifferent'))]);
  const offered = reasonsFor([
    ...followed.map(({ canon }) => as('indifferent')(canon)),
    ...strangers.map(as('notStarted')),
  ]);
  const titled = ({ canon: id }: Reason) => canons.find((canon) => canon.id === id);
  return {
    ahead: ahead.flatMap((reason) => {
      const mine = followed.find(({ canon }) => canon.id === reason.canon);
      if (!mine) return [];
      const { canon } = mine;
      return [
        { canon: canon.id, title: canon.title, you: progressLabel(mine), story: pointSaid(reason, canon) },
      ];
    }),
    past: pastOf(ahead, followed),
    offers: offered.flatMap((reason) => {
      const canon = titled(reason);
      return canon ? [{ canon: canon.id, title: canon.title, story: pointSaid(reason, canon) }] : [];
    }),
  };
}
