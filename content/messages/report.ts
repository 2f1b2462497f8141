import type { PointId } from '../canons/types';
import type { Surface } from '../sites/types';
import type { Reason, Target } from '../spoilers/types';
import { flag, isRecord, list, number, oneOf, type Read, shape, text, whole } from '../storage/check';
import type { PageReport, VeilReport } from './types';

const count = whole(0, 1_000_000);
const line = text(2000);
const point = shape<PointId>({ part: line, item: whole(0, 1_000_000), title: line }, 'item', 'title');

const targets: { [K in Target['kind']]: Read<Extract<Target, { kind: K }>> } = {
  point: shape({ kind: oneOf('point'), point, position: number(-1, 1_000_000) }),
  end: shape({ kind: oneOf('end') }),
  now: shape({ kind: oneOf('now') }),
  date: shape({ kind: oneOf('date'), date: line }),
  medium: shape({ kind: oneOf('medium'), medium: line }),
  unresolved: shape({ kind: oneOf('unresolved'), words: line }),
};

const target: Read<Target> = (raw, wrong, path) => {
  const kind = isRecord(raw) ? raw.kind : undefined;
  const known = typeof kind === 'string' && Object.hasOwn(targets, kind);
  return known ? targets[kind as Target['kind']](raw, wrong, path) : undefined;
};

const reason = shape<Reason>(
  {
    why: oneOf('ahead', 'unresolved', 'now', 'medium', 'silent', 'scope'),
    canon: line,
    target,
    severity: oneOf('minor', 'plain', 'major'),
    relation: oneOf(
      'spoils',
      'through',
      'at',
      'after',
      'between',
      'diverges',
      'alternate',
      'complies',
      'excludes',
    ),
    text: count,
  },
  'target',
  'severity',
  'relation',
  'text',
);

/** A name of a surface is only shown, so any short text is let through. */
const surface = text(40) as Read<Surface>;

const veil = shape<VeilReport>({
  id: text(200),
  work: line,
  surfaces: list(shape({ surface, count })),
  reasons: list(reason),
  cause: oneOf('engine', 'phrase', 'always'),
  open: flag,
});

/** A page's report, looked at as what it is: words from a place that a website shares. */
export const readReport = shape<PageReport>({
  site: text(100),
  works: count,
  veils: list(veil),
  silent: count,
  fandoms: list(line),
});
