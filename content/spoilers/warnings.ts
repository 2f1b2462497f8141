import { type Tokens, tokenise } from './tokens';
import { NOT_A_WARNING, WARNING_LABELS, WARNING_WORDS, type WarningKind } from './warningWords.data';

export type { WarningKind } from './warningWords.data';

export interface Warning {
  /** Whether this tag or line warns of content: such a text is never veiled as it stands. */
  warns: boolean;
  /** What of, where that is known: what a generic warning in its place says (i18n key `warning_<generic>`). */
  generic?: WarningKind;
  /** It also names whose fate it is ("Conner Kent Dies"): veiled with the generic warning in its place. */
  fate?: boolean;
}

/** The archive's own warnings (rating and warnings are never hidden), as its pages write them. */
export const ARCHIVE_WARNINGS = [
  'Graphic Depictions Of Violence',
  'Major Character Death',
  'No Archive Warnings Apply',
  'Rape/Non-Con',
  'Underage',
  'Underage Sex',
  'Choose Not To Use Archive Warnings',
  'Creator Chose Not To Use Archive Warnings',
] as const;

const archive = new Set<string>(ARCHIVE_WARNINGS.map((w) => w.toLowerCase()));

interface Pattern {
  /** Folded words; a last `*` stands for any ending. */
  words: string[];
  kind: WarningKind | 'none' | 'label';
}

const byFirst = new Map<string, Pattern[]>();
/** Patterns whose first word is a stem, by its first letters. */
const byStem = new Map<string, Pattern[]>();
const START = 2;
function add(kind: Pattern['kind'], phrases: readonly string[]): void {
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    const isStem = first.endsWith('*');
    const [map, key] = isStem ? [byStem, first.slice(0, START)] : [byFirst, first];
    const list = map.get(key);
    if (list) list.push({ words, kind });
    else map.set(key, [{ words, kind }]);
  }
}
add('none', NOT_A_WARNING);
add('label', WARNING_LABELS);
for (const [kind, phrases] of Object.entries(WARNING_WORDS)) add(kind as WarningKind, phrases);
for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);

const same = (pattern: string, word: string | undefined): boolean =>
  word !== undefined && (pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern);

/**
 * Whether a tag or a line of a summary or note warns of content (suicide, gore, TW…), and of what.
 * Rather one too many than one too few: what warns is shown.
 */
export function warns(text: string): Warning {
  if (archive.has(text.trim().toLowerCase())) return { warns: true, ...archiveKind(text) };
  const t = tokenise(text);
  let label = false;
  let kind: WarningKind | undefined;
  let from = -1;
  let to = -1;
  for (let i = 0; i < t.words.length; i++) {
    const hit = match(t.words, i);
    if (!hit) continue;
    const last = i + hit.words.length;
    if (hit.kind === 'none') i = last - 1;
    else if (hit.kind === 'label') label = true;
    else if (kind === undefined) {
      kind = hit.kind;
      from = i;
      to = last;
    }
  }
  if (kind === undefined) return label ? { warns: true, generic: 'content' } : { warns: false };
  return namesSomebody(t, text, kind, from, to)
    ? { warns: true, generic: kind, fate: true }
    : { warns: true, generic: kind };
}

function match(words: string[], i: number): Pattern | undefined {
  const fits = (p: Pattern): boolean => p.words.every((w, k) => same(w, words[i + k]));
  const word = words[i] ?? '';
  return byFirst.get(word)?.find(fits) ?? byStem.get(word.slice(0, START))?.find(fits);
}

function archiveKind(text: string): { generic?: WarningKind } {
  const t = text.toLowerCase();
  if (t.includes('violence')) return { generic: 'violence' };
  if (t.includes('death')) return { generic: 'death' };
  if (t.includes('rape')) return { generic: 'rape' };
  return t.includes('underage') ? { generic: 'underage' } : {};
}

// Words that archive tags write with capitals without meaning anybody.
const NOBODY = new Set(
  (
    'a an the of and or to in on at for with by is are not no some more mild minor major graphic implied referenced ' +
    'mentioned mentions past canon canonical typical temporary permanent possible attempted accidental heavy light ' +
    'child childhood parental domestic emotional psychological physical sexual verbal animal pet character characters ' +
    'original main background minor oc ocs discussion discussions depictions description descriptions explicit ' +
    'thoughts ideation attempt attempts aftermath recovery warning warnings trigger triggers content please read ' +
    'tags tw cw slight serious severe off screen offscreen onscreen lots much very potential eventual everyone ' +
    'everybody somebody someone people nobody family friend parent parents mother father brother sister mom dad ' +
    'angst dark does this contains author die dies died death dead there will be heed mind use abuse drug alcohol ' +
    'violence blood gore injury issues trauma scenes scene brief briefly described non con self harm suicide suicidal ' +
    'rape eating disorder disorders relationship relationships behavior behaviour survivor it its but if you'
  ).split(' '),
);

const FATES = new Set<WarningKind>(['death', 'suicide', 'violence']);

/**
 * Whether a name stands beside the warning: a possessive ("Lois Lane's"), two capitalised words in a row,
 * or one next to a word of death ("Kon Dies", "Dead Kon", "Death of Kon").
 */
function namesSomebody(t: Tokens, text: string, kind: WarningKind, from: number, to: number): boolean {
  const named = (i: number): boolean => {
    const word = t.words[i];
    if (word === undefined || (i >= from && i < to) || ((t.shapes[i] as number) & 3) !== 1) return false;
    return word.length > 1 && !NOBODY.has(word);
  };
  return t.words.some((_, i) => {
    if (!named(i)) return false;
    if (named(i + 1) || /['’]s$/.test(text.slice(t.starts[i], t.ends[i]))) return true;
    const beside = i === from - 1 || i === to || (i === to + 1 && t.words[to] === 'of');
    return beside && FATES.has(kind);
  });
}
