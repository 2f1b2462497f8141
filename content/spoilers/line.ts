import * as Gap from './gaps';
import type { Lexicon } from './lex';
import type { Scan } from './scan';

const JOINS = Gap.hyphen | Gap.dash | Gap.slash | Gap.plus;

/** What stands between two words, as a sign: `~` nothing, `;` an end, `/` a dash or the like, `"` anything else. */
function gapSign(gap: number): string {
  if (gap === Gap.space) return ' ';
  if (gap === 0) return '~';
  if (gap & (Gap.stop | Gap.line)) return ';';
  const sign =
    gap === Gap.hyphen
      ? '-'
      : gap === Gap.dot
        ? '.'
        : gap & JOINS
          ? '/'
          : gap & Gap.comma
            ? ','
            : gap & ~(Gap.dot | Gap.space)
              ? '"'
              : ' ';
  return gap & Gap.hash ? `${sign}#` : sign;
}

// 5th, 5-е, 5º: endings of ordinals. "5a" may be one too.
const ORDINAL =
  /^(\d{1,4})(?:st|nd|rd|th|e|eme|er|ere|re|nde|o|te|ste|ten|\u0438|\u044f|\u0433\u043e|\u043c\u0443|\u043c|\u043e\u0433\u043e|\u043e\u0439)$/;

/**
 * The signs of a word with digits in it: s05e17 is `s5e17`, 5th `o5`, 3b `3hb`, 5s `5'`. Letters that mean
 * nothing are `w`, and so is what is too long to be a point.
 */
function signsOf(word: string, lexicon: Lexicon): string {
  if (word.length > 20) return 'w';
  const ordinal = ORDINAL.exec(word);
  if (ordinal) return `o${ordinal[1]}`;
  return word
    .replace(/^\d+s$/, (five) => `${five.slice(0, -1)}'`)
    .replace(/\d+|[^\d']+/g, (run, at: number) => {
      if (run.length > 4 && run < ':') return 'w';
      if (run < ':') return run;
      if (at > 0 && at + 1 === word.length && /[abc]/.test(run)) return run === 'a' ? 'ha' : 'hb';
      return lexicon.get(run)?.sign ?? 'w';
    });
}

/** "season five's": the apostrophe is folded away. */
function possessive(word: string, lexicon: Lexicon): string {
  const bare = word.endsWith('s') && word.length > 3 ? lexicon.get(word.slice(0, -1)) : undefined;
  return bare && !bare.ordinal && bare.number > 0 ? `=${bare.number}'` : 'w';
}

/** Words whose signs are put together before they join the line: one by one they would leave it in shreds. */
const BATCH = 64;

/** The line of a text's signs. */
export function lineOf(s: Scan): string {
  if (s.line !== '' || s.length === 0) return s.line;
  const { words, gaps, shapes, found, at, lexicon } = s;
  const lines: string[] = [];
  let before = 0;
  let line = '';
  for (let i = 0; i < s.length; i++) {
    if (i % BATCH === 0 && i > 0) {
      lines.push(line);
      before += line.length;
      line = '';
    }
    const word = words[i] as string;
    const sign = found[i]?.sign ?? 'w';
    line += gapSign(gaps[i] as number);
    at[i] = before + line.length;
    line +=
      (shapes[i] as number) & 4 ? signsOf(word, lexicon) : sign !== 'w' ? sign : possessive(word, lexicon);
  }
  lines.push(line);
  s.line = lines.length > 1 ? lines.join('') : line;
  return s.line;
}
