import { progressPosition } from '../canons/progress';
import { aheadOf, airedBy } from './ahead';
import type { Known } from './known';
import { reachOf } from './notation';
import type { Decision, Need, Reason, SpoilerPreferences, TextReading, WorkReading } from './types';

/**
 * What to do with a work: needs against progress and preferences. A canon that is not followed never
 * hides anything; one that is followed, and that the work does not speak of, makes it `silent`.
 */
export function decide(
  reading: WorkReading,
  preferences: SpoilerPreferences,
  known: readonly Known[],
): Decision {
  const { posted } = reading;
  const texts = reading.texts.map((text) => {
    const reasons = reasonsOf(text, preferences, known, posted);
    return { gives: reasons.length > 0, reasons };
  });
  positional(reading.texts, texts, reading.canons);
  const hidden = nearest(
    texts.flatMap((t) => t.reasons.filter((r) => r.why !== 'scope')),
    known,
  );
  const involved = involvedCanons(reading, known);
  if (involved.length === 0) return { verdict: 'unrelated', reasons: [], texts };
  const definite = hidden.filter(
    (r) => r.why !== 'unresolved' || preferenceOf(r.canon, preferences) === 'hide',
  );
  if (definite.length > 0) return { verdict: 'hide', reasons: hidden, texts };
  const late = involved.flatMap((k) => lateFor(k, reading, preferences));
  if (late.length > 0) return { verdict: 'hide', reasons: [...hidden, ...late], texts };
  if (hidden.length > 0) return { verdict: 'ask', reasons: hidden, texts };
  return quiet(reading, preferences, involved, texts);
}

const preferenceOf = (canon: string, p: SpoilerPreferences): 'hide' | 'ask' =>
  p.canons?.[canon]?.unresolved ?? p.unresolved;

function quiet(
  reading: WorkReading,
  preferences: SpoilerPreferences,
  involved: Known[],
  texts: Decision['texts'],
): Decision {
  const spoken = new Set(reading.texts.flatMap((t) => t.needs.map((n) => n.canon)));
  const clear = reading.texts.some((t) => t.clear);
  const speaks = ({ followed: { canon } }: Known): boolean =>
    spoken.has(canon.id) || (canon.adaptations?.some((a) => spoken.has(a.canon)) ?? false);
  const silent = involved.filter((k) => !clear && !speaks(k) && minds(k));
  const strict = silent.filter(
    (k) => preferences.canons?.[k.followed.canon.id]?.strict ?? preferences.strict,
  );
  const reasons = strict.map((k): Reason => ({ why: 'silent', canon: k.followed.canon.id }));
  if (reasons.length > 0) return { verdict: 'hide', reasons, texts };
  return { verdict: silent.length > 0 ? 'silent' : 'show', reasons: [], texts };
}

/** Whether there is anything left of this canon that could be spoiled for the reader. */
const minds = ({ followed }: Known): boolean =>
  followed.progress.state !== 'indifferent' && followed.progress.state !== 'all';

function involvedCanons(reading: WorkReading, known: readonly Known[]): Known[] {
  const ids = new Set(reading.canons);
  for (const text of reading.texts)
    for (const need of text.needs) for (const k of touched(need, known)) ids.add(k.followed.canon.id);
  return known.filter((k) => ids.has(k.followed.canon.id));
}

/** The followed canons that a need speaks of: its own, or those that adapt it while it is not followed. */
function touched(need: Need, known: readonly Known[]): Known[] {
  const own = known.filter((k) => k.followed.canon.id === need.canon);
  if (own.length > 0) return own;
  return known.filter((k) => k.followed.canon.adaptations?.some((a) => a.canon === need.canon));
}

function reasonsOf(
  text: TextReading,
  preferences: SpoilerPreferences,
  known: readonly Known[],
  posted: string | undefined,
): Reason[] {
  const reasons: Reason[] = [];
  for (const need of text.needs)
    for (const k of touched(need, known)) {
      const own = k.followed.canon.id === need.canon;
      // What the book has ahead cannot be placed in the film: it stays beyond until all is seen.
      const asked: Need = own ? need : { ...need, target: { kind: 'medium', medium: k.followed.canon.kind } };
      const reason = aheadOf(asked, k, preferences, posted);
      if (reason) reasons.push(own ? reason : { ...reason, target: need.target });
    }
  return nearest(reasons, known);
}

/** One reason a canon, the one that reaches furthest; nearest to the reader first. */
function nearest(reasons: readonly Reason[], known: readonly Known[]): Reason[] {
  const best = new Map<string, Reason>();
  for (const reason of reasons) {
    const had = best.get(reason.canon);
    if (!had || weight(reason, known) > weight(had, known)) best.set(reason.canon, reason);
  }
  const distance = (r: Reason): number => {
    const k = known.find((o) => o.followed.canon.id === r.canon);
    return k ? weight(r, known) - progressPosition(k.followed) : Infinity;
  };
  return [...best.values()].sort((a, b) => distance(a) - distance(b));
}

function weight(reason: Reason, known: readonly Known[]): number {
  const k = known.find((o) => o.followed.canon.id === reason.canon);
  // A definite point says more to a person than "cannot be told".
  if (!reason.target || reason.why === 'unresolved') return 0;
  return reachOf(reason.target, k?.index);
}

/** "Spoilers in the next tag": tags beside it give canon away, whatever the progress. */
function positional(
  readings: readonly TextReading[],
  texts: Decision['texts'],
  canons: readonly string[],
): void {
  const canon = canons[0];
  if (canon === undefined) return;
  for (const [i, { scope }] of readings.entries()) {
    if (!scope) continue;
    const from = scope === 'allTags' ? 0 : i + 1;
    const to = scope === 'nextTag' ? i + 2 : texts.length;
    for (let k = from; k < to && k < texts.length; k++) {
      const text = texts[k];
      if (!text || k === i) continue;
      text.gives = true;
      text.reasons = [...text.reasons, { why: 'scope', canon, text: i }];
    }
  }
}

/** Posted after the reader's next episode aired, and says nothing: counted as ahead where the reader wants that. */
function lateFor(k: Known, reading: WorkReading, preferences: SpoilerPreferences): Reason[] {
  const { id } = k.followed.canon;
  if (!(preferences.canons?.[id]?.late ?? preferences.late) || reading.posted === undefined || !minds(k))
    return [];
  if (reading.texts.some((t) => t.clear || t.needs.some((n) => n.canon === id))) return [];
  const out = airedBy(k, reading.posted);
  if (out === undefined || out <= progressPosition(k.followed)) return [];
  return [{ why: 'now', canon: id, target: { kind: 'now' } }];
}
