/** The marks of a language. */
export interface QuoteMarks {
  double: readonly [open: string, close: string];
  /** Null where a straight single mark is an apostrophe and nothing else. */
  single: readonly [open: string, close: string] | null;
  /** Stands between a double mark and what is quoted. */
  inner: string;
}

const marks = (double: string, single = '', inner = ''): QuoteMarks => ({
  double: [double.charAt(0), double.charAt(1)],
  single: single ? [single.charAt(0), single.charAt(1)] : null,
  inner,
});

export const english = marks('“”', '‘’');
const french = marks('«»', '', '\u00a0');
const german = marks('„“', '‚‘');
const polish = marks('„”');
const russian = marks('«»');
const swedish = marks('””', '’’');
const danish = marks('»«');

/** By ISO 639 code: what newspapers and schools of the country teach, without regional manners. */
const byCode: Readonly<Record<string, QuoteMarks>> = {
  ...Object.fromEntries(
    'en cy es eu fil ga gd gl id it ms nl pt tl tr vi'.split(' ').map((c) => [c, english]),
  ),
  fr: french,
  ...Object.fromEntries('de cs sk sl hr bg lt et is lb'.split(' ').map((c) => [c, german])),
  ...Object.fromEntries('pl hu ro'.split(' ').map((c) => [c, polish])),
  ...Object.fromEntries('ru be uk no nb nn el ca'.split(' ').map((c) => [c, russian])),
  ...Object.fromEntries('sv fi'.split(' ').map((c) => [c, swedish])),
  da: danish,
};

/** The quotation marks of a language; undefined where they are not known here. */
export const nationOf = (code: string): QuoteMarks | undefined => byCode[code];
