import type { Stretch } from './veiled';

/** After these a full stop ends no sentence. */
const titles =
  /(?:^|[\s"“‘'(])(?:Mr|Mrs|Ms|Mx|Dr|St|Prof|Capt|Lt|Sgt|Col|Gen|Rev|Hon|Jr|Sr|vs|No|Vol|Ch|Ep|Mme|Mlle|Hr|Fr|Sr|Sra)\.\s*$/;
/** A voice stumbles, and Chrome's stop, over more. */
const LONGEST = 400;
const breath = /[,;:—–…]\s+/g;

/** The sentences of a text with their places, for a voice to say one after another. */
export function sentencesOf(text: string, language = 'en'): Stretch[] {
  const found: Stretch[] = [];
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  let joined = false;
  for (const { segment, index } of segmenter.segment(text)) {
    const end = index + segment.length;
    const last = found.at(-1);
    if (last && joined) last.end = end;
    else if (/[\p{L}\p{N}]/u.test(segment)) found.push({ start: index, end });
    else if (last) last.end = end;
    joined = titles.test(segment) && found.length > 0;
  }
  return found.flatMap((one) => cut(text, one));
}

/** A sentence in breaths, where it is too long to be said in one. */
function cut(text: string, { start, end }: Stretch): Stretch[] {
  if (end - start <= LONGEST) return [{ start, end }];
  const parts: Stretch[] = [];
  let from = start;
  let best = -1;
  for (const { 0: pause, index } of text.slice(start, end).matchAll(breath)) {
    const at = start + index + pause.length;
    if (at - from > LONGEST && best > from) {
      parts.push({ start: from, end: best });
      from = best;
    }
    best = at;
  }
  if (end - from > LONGEST && best > from) {
    parts.push({ start: from, end: best });
    from = best;
  }
  if (end > from) parts.push({ start: from, end });
  return parts;
}

/** What is said of a sentence: without what is veiled. */
export function saidOf(text: string, { start, end }: Stretch, veiled: readonly Stretch[]): string {
  let out = '';
  let from = start;
  for (const hidden of veiled) {
    if (hidden.end <= from || hidden.start >= end) continue;
    out += text.slice(from, Math.max(from, hidden.start));
    from = Math.min(end, hidden.end);
  }
  return (out + text.slice(from, end)).replace(/\s+/g, ' ').trim();
}
