import type { Claim } from './claim';
import type { Cue } from './languages/types';
import type { Lexicon } from './lexicon';
import type { Known } from './names';
import { place } from './place';
import type { Scan } from './points';
import type { Scope } from './scope';
import { State } from './state';
import { tokenise } from './tokens';
import type { Need, Scope as TagScope, TextKind, TextReading } from './types';
import { walkThrough } from './walker';

export const NOTHING: TextReading = { needs: [], clear: false };

/** Texts that name people, not points. */
const SILENT = new Set<TextKind>(['relationship', 'character', 'comment']);

/** Reads one text of a work. `index` is its place in `WorkInput.texts`. */
export function readText(
  text: string,
  kind: TextKind,
  index: number,
  scope: Scope,
  known: readonly Known[],
  lexicon: Lexicon,
): TextReading {
  if (SILENT.has(kind) || text === '') return NOTHING;
  const walker = walk(text, kind, scope, known, lexicon);
  if (!walker) return NOTHING;
  const { claims, flags } = walker;
  const asked = flags.has('request');
  let kept: Claim[] = asked ? [] : claims;
  // "Set during S3, but no spoilers": where it is set gives nothing away.
  if (
    walker.clearAll &&
    !walker.exception &&
    kept.every((c) => c.relation === 'at' || c.relation === 'after' || c.relation === 'between')
  )
    kept = [];
  // "Spoilers: yes!" says how far only where nothing else does.
  if (kept.some((c) => !c.bare && !c.silent)) kept = kept.filter((c) => !c.bare);
  const needs = withoutContext(kept).flatMap((claim) => needsOf(claim, index, walker.s, known, scope));
  const reading: TextReading = {
    needs,
    clear: walker.clear && needs.length === 0 && !asked && flags.size === 0,
  };
  const tags = asked ? undefined : tagScope(flags, walker);
  if (tags) reading.scope = tags;
  return reading;
}

/** Splits a text into words and reads it. Undefined where nothing in it can be a cue or a point. */
export function walk(
  text: string,
  kind: TextKind,
  scope: Scope,
  known: readonly Known[],
  lexicon: Lexicon,
): State | undefined {
  const tokens = tokenise(text);
  const { words, shapes } = tokens;
  const length = words.length;
  const lex = new Array<Scan['lex'][number]>(length);
  const keys = new Array<string>(length);
  let telling = false;
  for (let i = 0; i < length; i++) {
    const word = words[i] as string;
    const l = lexicon.get(word);
    lex[i] = l;
    keys[i] = l ? l.key : (shapes[i] as number) & 4 ? word.replace(/^0+(?=\d)/, '') : word;
    telling ||= l !== undefined || ((shapes[i] as number) & 4) !== 0;
  }
  if (!telling) return undefined;
  const walker = new State({ text, tokens, lex, keys, length, lexicon }, scope, known, kind);
  walkThrough(walker);
  return walker;
}

/** "Season Two: home. Spoilers for Secrets": where what is told stands in the season, the season is only where. */
function withoutContext(claims: Claim[]): Claim[] {
  const told = claims.filter((c) => !c.silent && (c.named.kind === 'title' || c.named.kind === 'code'));
  if (told.length === 0) return claims;
  return claims.filter((c) => !(c.silent && c.named.kind === 'season' && c.named.within === ''));
}

function needsOf(claim: Claim, text: number, s: Scan, known: readonly Known[], scope: Scope): Need[] {
  const { starts, ends } = s.tokens;
  const start = starts[claim.from] ?? 0;
  const end = ends[Math.max(claim.from, claim.to - 1)] ?? s.text.length;
  return place(claim, known, scope).map(({ canon, target }) => ({
    canon,
    target,
    relation: claim.relation,
    severity: claim.severity,
    confidence: confidenceOf(claim, target.kind),
    source: { text, start, end },
  }));
}

function confidenceOf(claim: Claim, kind: Need['target']['kind']): Need['confidence'] {
  if (claim.relation === 'excludes' || kind === 'now' || kind === 'unresolved') return 'low';
  return claim.relation === 'after' || claim.silent ? 'medium' : 'high';
}

/** Which of the tags beside it a text speaks of. */
function tagScope(flags: Set<Cue>, walker: State): TagScope | undefined {
  if (!walker.spoke || flags.has('own') || !walker.isTag) return undefined;
  if (flags.has('next')) return 'nextTag';
  if (flags.has('following')) return 'followingTags';
  return flags.has('tags') ? 'allTags' : undefined;
}
