import { POINT_PATTERNS } from './points.data';
import { PLAIN_ARCS, STREAMS, TROPES } from './tropes';

const set = (list: string): string[] => list.split(' ');

/**
 * What the engine reads with besides words that have a meaning of their own. Whoever makes an engine writes
 * this down in it, as it does with cues: no page's script holds it.
 */
export const TABLES = {
  patterns: POINT_PATTERNS,
  lists: {
    tropes: [...TROPES],
    arcs: [...PLAIN_ARCS],
    streams: [...STREAMS],
    /** Words that a title writes small. */
    small: set('the a an of in to and for on at from with is by no as or de my it'),
    /** Abbreviations whose dot ends no sentence; the last of them may end one before a name. */
    abbreviations: set(
      'ep eps ch chp chap vol vols s e v pt no dr mr mrs ms st vs feat etc approx aka ser seas',
    ),
    cutUnits: set('ep eps vol ch chap'),
    /** What a parenthesis says of a canon without naming one: "(TV)". */
    media: set(
      'tv movie movies film films video game games cartoon comic comics anime manga book books novel novels series web us uk netflix disney band show musical podcast',
    ),
    /** What may stand between "early" and its season. */
    ties: set('in of the s during to season on through'),
  },
  /** The archive's own forms of an episode tag, "Post-Episode: s03e16 No Rest for the Wicked". */
  forms: {
    Episode: 'at',
    'Post-Episode': 'after',
    'Pre-Episode': 'before',
    'Spoilers for Episode': 'spoils',
    'Episode AU': 'diverges',
    'Episode Tag': 'at',
    'Episode Fix-It': 'alternate',
  },
} as const;
