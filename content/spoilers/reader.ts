import { episodeTag, type FullTitles } from './archive';
import type { Claim } from './claim';
import type { Known } from './known';
import type { Lex, Lexicon } from './lex';
import { place } from './place';
import type { Scan } from './scan';
import type { Scope } from './scope';
import { State } from './state';
import type { Tables } from './tables';
import { LOOKAHEAD, tokeniseInto } from './tokens';
import type { Need, Scope as TagScope, TextKind, TextReading } from './types';
import { walkThrough } from './walker';

const NOTHING: TextReading = Object.freeze({ needs: [], clear: false });

/** Texts that name people, not points. */
const SILENT = new Set<TextKind>(['relationship', 'character', 'comment']);
// What is kept for the next text at most: a long one gives its room back.
const MOST_KEPT = 1_000_000;

/** Reads texts one after the other, in the same room. */
export class Reader {
  private scan: Scan;
  private readonly state: State;

  constructor(
    private readonly known: readonly Known[],
    private readonly lexicon: Lexicon,
    private readonly titles: Pick<FullTitles, 'get'>,
    private readonly tables: Tables,
  ) {
    this.scan = emptyScan(lexicon, tables);
    this.state = new State(known, this.scan);
  }

  /** Reads one text of a work. `index` is its place in `WorkInput.texts`. */
  read(text: string, kind: TextKind, index: number, scope: Scope): TextReading {
    if (SILENT.has(kind) || text === '') return NOTHING;
    if (kind === 'freeform') {
      const claim = episodeTag(text, scope, this.known, this.titles, this.scan);
      if (claim === null) return NOTHING;
      if (claim) return { needs: this.needs([claim], index, scope, text.length), clear: false };
    }
    if (!this.scanned(text)) return NOTHING;
    const w = this.state;
    w.begin(this.scan, scope, kind);
    walkThrough(w);
    const reading = this.settle(w, index);
    if (this.scan.lex.length > MOST_KEPT) this.scan = emptyScan(this.lexicon, this.tables);
    return reading;
  }

  /** Splits a text into words and looks them up. False where nothing in it can be a cue or a point. */
  private scanned(text: string): boolean {
    const { scan, lexicon } = this;
    const { words, shapes, lex, found, ids } = scan;
    const length = tokeniseInto(scan, text);
    scan.text = text;
    scan.length = length;
    scan.line = '';
    let telling = false;
    for (let i = 0; i < length; i++) {
      const word = words[i] as string;
      const l = lexicon.get(word);
      const digits = ((shapes[i] as number) & 4) !== 0;
      found[i] = l;
      if (l !== undefined) {
        ids[i] = l.id;
        lex[i] = l.plain ? undefined : l;
        telling ||= digits || !l.plain;
      } else {
        lex[i] = undefined;
        ids[i] =
          digits && word.charCodeAt(0) === 48 ? (lexicon.get(word.replace(/^0+(?=\d)/, ''))?.id ?? -1) : -1;
        telling ||= digits;
      }
    }
    for (let k = length; k < length + LOOKAHEAD; k++) {
      lex[k] = undefined;
      ids[k] = -1;
    }
    return telling;
  }

  private settle(w: State, index: number): TextReading {
    if (w.flags === 0 && w.claims.length === 0) return w.clear ? { needs: [], clear: true } : NOTHING;
    const asked = w.flagged('request');
    const needs = asked ? [] : this.needs(told(w), index, w.scope, 0);
    const reading: TextReading = {
      needs,
      clear: w.clear && needs.length === 0 && w.flags === 0 && (asked || told(w).length === 0),
    };
    const tags = asked ? undefined : tagScope(w);
    if (tags) reading.scope = tags;
    return reading;
  }

  /** `whole`: length of a text of which all is the claim. */
  private needs(claims: readonly Claim[], text: number, scope: Scope, whole: number): Need[] {
    const { known, scan } = this;
    const { starts, ends } = scan;
    const needs: Need[] = [];
    for (const claim of claims) {
      const start = whole > 0 ? 0 : (starts[claim.from] ?? 0);
      const end = whole > 0 ? whole : (ends[Math.max(claim.from, claim.to - 1)] ?? scan.text.length);
      const { relation, severity } = claim;
      for (const { canon, target } of place(claim, known, scope, { text: scan.text, start, end }))
        needs.push({
          canon,
          target,
          relation,
          severity,
          confidence: confidenceOf(claim, target.kind),
          source: { text, start, end },
        });
    }
    return needs;
  }
}

const emptyScan = (lexicon: Lexicon, tables: Tables): Scan => ({
  text: '',
  words: [],
  starts: [],
  ends: [],
  gaps: [],
  shapes: [],
  lex: [] as (Lex | undefined)[],
  found: [] as (Lex | undefined)[],
  ids: [-1],
  line: '',
  at: [],
  length: 0,
  lexicon,
  tables,
});

/** Of all that a text claims, what counts. */
function told(w: State): readonly Claim[] {
  const { claims } = w;
  // "Set during S3, but no spoilers": where it is set gives nothing away.
  if (
    w.clearAll &&
    !w.exception &&
    claims.every((c) => c.relation === 'at' || c.relation === 'after' || c.relation === 'between')
  )
    return [];
  if (claims.length < 2) return claims;
  const cued = claims.some((c) => !c.bare && !c.silent);
  const placed = claims.some((c) => !c.silent && (c.named.kind === 'title' || c.named.kind === 'code'));
  if (!cued && !placed) return claims;
  const seasons = seasonsNamed(claims, w);
  return claims.filter((c) => {
    // "Spoilers: yes!" says how far only where nothing else does.
    if (c.bare && cued) return false;
    if (
      c.relation === 'at' &&
      c.named.kind === 'season' &&
      c.named.least === c.named.n &&
      seasons.has(c.named.n)
    )
      return false;
    // "Season Two: home. Spoilers for Secrets": the season says only where the episode is.
    return !(placed && c.silent && c.named.kind === 'season' && c.named.within === '');
  });
}

/**
 * Seasons of which a text names an episode. "Set in S2, post-Trinity": where a season is only where something is
 * set, an episode of it says more.
 */
function seasonsNamed(claims: readonly Claim[], { known }: State): Set<number> {
  const seasons = new Set<number>();
  for (const { named, relation } of claims) {
    if (relation === 'between') continue;
    if (named.kind === 'code') seasons.add(named.n);
    const entry = named.kind === 'title' && named.entries.length < 3 ? named.entries[0] : undefined;
    if (entry?.kind !== 'item') continue;
    const part = known[entry.canon]?.index.parts.find(({ start, size }) => entry.at <= start + size);
    if (part?.part.number !== undefined) seasons.add(part.part.number);
  }
  return seasons;
}

function confidenceOf(claim: Claim, kind: Need['target']['kind']): Need['confidence'] {
  if (claim.relation === 'excludes' || kind === 'now' || kind === 'unresolved') return 'low';
  return claim.relation === 'after' || claim.silent ? 'medium' : 'high';
}

/** Which of the tags beside it a text speaks of. */
function tagScope(w: State): TagScope | undefined {
  if (!w.spoke || w.flagged('own') || !w.isTag) return undefined;
  if (w.flagged('next')) return 'nextTag';
  if (w.flagged('following')) return 'followingTags';
  return w.flagged('tags') ? 'allTags' : undefined;
}
