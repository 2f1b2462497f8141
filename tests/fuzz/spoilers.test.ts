import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPhrase, compilePhrases, findPhrases } from '../../content/spoilers/phrases';
import type { SpoilerPreferences, TextKind } from '../../content/spoilers/types';
import { warns } from '../../content/spoilers/warnings';
import { CODES, SEASONS, TITLES } from '../unit/spoilers/cases';
import { engine, everything } from '../unit/spoilers/engine';

const KINDS: TextKind[] = [
  'title',
  'freeform',
  'summary',
  'notes',
  'chapterTitle',
  'series',
  'comment',
  'relationship',
];
const PREFERENCES: SpoilerPreferences = {
  strict: true,
  unresolved: 'ask',
  severity: 'minor',
  seasons: 'inside',
  late: true,
};
const texts = [...CODES, ...TITLES, ...SEASONS].map((c) => c.text);
const fandoms = [...new Set(everything.flatMap((f) => f.canon.ao3Fandoms))];

// Words that mean something to the engine, thrown together.
const word = fc.constantFrom(
  ...'s05e17 5x17 5.17 season seasons series episode episodes 3b ch306 vol9 #6 1 2 third last final first two of the in and , . : - – / & + ( ) " “ ” \' no not none spoilers spoiler for up to until after post pre before between canon divergence compliant au fix-it hiatus finale pilot early mid late end except but manga movie book arc January 2021 now current tags next ネタバレ 第 季 話 до сезон 5-й'.split(
    ' ',
  ),
);
const soup = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));
// A real notice with characters put in, taken out and turned around.
const mutated = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.array(fc.tuple(fc.nat(200), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 8 }),
  )
  .map(([text, cuts]) =>
    cuts.reduce(
      (s, [i, put]) =>
        s.slice(0, i % (s.length + 1)) + put + s.slice((i % (s.length + 1)) + (put.length % 2)),
      text,
    ),
  );
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  soup,
  mutated,
);
const anyFandoms = fc.array(fc.oneof(fc.constantFrom(...fandoms), fc.string({ maxLength: 60 })), {
  maxLength: 4,
});

describe('no input throws', () => {
  it('reading, deciding and finding spots', () => {
    fc.assert(
      fc.property(anyText, anyFandoms, fc.constantFrom(...KINDS), (text, names, kind) => {
        const reading = engine.read({ fandoms: names, texts: [{ kind, text }], posted: text.slice(0, 10) });
        for (const need of reading.texts[0]?.needs ?? []) {
          expect(need.source.start).toBeGreaterThanOrEqual(0);
          expect(need.source.end).toBeLessThanOrEqual(text.length);
          expect(need.source.start).toBeLessThanOrEqual(need.source.end);
          expect(need.canon).not.toBe('');
        }
        engine.decide(reading, PREFERENCES);
        let last = 0;
        for (const spot of engine.spots(text, names)) {
          expect(spot.start).toBeGreaterThanOrEqual(last);
          last = spot.end;
        }
      }),
      { numRuns: 3000 },
    );
  });
  it('reads the same text the same, whatever was read before', () => {
    fc.assert(
      fc.property(anyText, anyText, anyFandoms, (a, b, names) => {
        const read = (text: string) =>
          JSON.stringify(engine.read({ fandoms: names, texts: [{ kind: 'notes', text }] }));
        const first = read(a);
        read(b);
        expect(read(a)).toBe(first);
      }),
      { numRuns: 600 },
    );
  });
  it('warnings and phrases', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyText, { maxLength: 5 }), (text, phrases) => {
        warns(text);
        for (const p of phrases) checkPhrase(p);
        let last = 0;
        for (const { start, end } of findPhrases(
          text,
          compilePhrases([...phrases, ...phrases.map((p) => `/${p}/`)]),
        )) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
      { numRuns: 1500 },
    );
  });
  it('a phrase is found in a text that holds it', () => {
    const plain = fc.stringMatching(/^[a-z]{3,9}( [a-z]{3,9}){0,3}$/);
    fc.assert(
      fc.property(plain, anyText, (phrase, text) => {
        const found = findPhrases(`${text} ${phrase.toUpperCase()} ${text}`, compilePhrases([phrase]));
        expect(
          found.some((r) => r.start === text.length + 1 && r.end === text.length + 1 + phrase.length),
        ).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
