import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksFrom } from '../../content/stories/blocks';
import { apply, toShown, toStored } from '../../content/stories/cleanup/edits';
import { tidyHtml } from '../../content/stories/cleanup/html';
import { marksOf } from '../../content/stories/cleanup/text';
import { viewOf } from '../../content/stories/cleanup/view';
import { decode, encode, join, split, textOf } from '../../content/stories/pieces';
import type { SafeHtml } from '../../content/stories/types';
import { bound } from '../pace';

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Texts dense in what the rules look at. */
const atom = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('"', "'", '--', '...', '-', '.', '“', '”', '‘', '’', '`', '„', '« ', '***'),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'em',
      'cause',
      "n't",
      '90s',
      '6',
      ' ',
      ' ',
      '\n',
      'Mara',
      'said',
      ',',
      '?',
      '\u00a0',
      '好',
      ':)',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);
const text = fc.array(atom, { maxLength: 30 }).map((parts) => parts.join(''));

const tagged = fc
  .array(
    fc.oneof(
      text.map((one) => encode(one) as string),
      fc.constantFrom(
        '<em>',
        '</em>',
        '<b>',
        '</b>',
        '<br>',
        '<code>',
        '</code>',
        '<img src="a">',
        '<i class="x">',
        '</i>',
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => `<p>${parts.join('')}</p>` as SafeHtml);

describe('the clean-up', () => {
  test('keeps every letter and figure, and never throws', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(undefined, 'en', 'fr', 'zh', 'xx-Weird', ''), (given, language) => {
        expect(letters(apply(given, marksOf(given, undefined, language)))).toBe(letters(given));
      }),
      { numRuns: 3000 },
    );
  });

  test('gives edits in order, inside the text, none over another', () => {
    fc.assert(
      fc.property(text, (given) => {
        let end = 0;
        for (const { at, remove } of marksOf(given)) {
          expect(at).toBeGreaterThanOrEqual(end);
          end = at + remove;
        }
        expect(end).toBeLessThanOrEqual(given.length);
      }),
      { numRuns: 2000 },
    );
  });

  test('leaves tags as they are', () => {
    fc.assert(
      fc.property(tagged, (html) => {
        const tags = (given: SafeHtml) => split(given).filter((piece) => piece.kind === 'tag');
        expect(tags(tidyHtml(html))).toEqual(tags(html));
        expect(letters(textOf(tidyHtml(html)))).toBe(letters(textOf(html)));
      }),
      { numRuns: 2000 },
    );
  });

  test('shows every letter of a chapter but those of drawn breaks', () => {
    fc.assert(
      fc.property(fc.array(tagged, { maxLength: 8 }), (html) => {
        const blocks = blocksFrom(html);
        const view = viewOf(blocks);
        const seen = letters(view.units.map((unit) => textOf(unit.html)).join('\n'));
        // What breaks are drawn with may vanish: o, O, 0, x, X, and the letters of `cleanup/breaks.ts` that fans draw with.
        const plain = (given: string) =>
          given.replace(/[oO0xX3彡\u309b\u309c\uff9e\uff9f\u{13000}-\u{1342f}]/gu, '');
        expect(plain(seen)).toBe(plain(letters(html.map(textOf).join('\n'))));
      }),
      { numRuns: 1000 },
    );
  });

  test('edits of a block lead from its stored text to what is shown of it', () => {
    fc.assert(
      fc.property(fc.array(tagged, { maxLength: 8 }), (html) => {
        const blocks = blocksFrom(html);
        const view = viewOf(blocks);
        for (const block of blocks) {
          const units = view.units.filter((unit) => unit.block === block.id);
          const seen = units.map((unit) => textOf(unit.html)).join('');
          expect(seen).toBe(apply(textOf(block.html), view.edits.get(block.id) ?? []));
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('offsets go to the shown text and back', () => {
    fc.assert(
      fc.property(text, fc.nat(200), (given, offset) => {
        const edits = marksOf(given);
        const at = Math.min(offset, given.length);
        const back = toStored(toShown(at, edits), edits);
        const inEdit = edits.some((edit) => at > edit.at && at < edit.at + edit.remove);
        if (inEdit) expect(edits.some((edit) => edit.at === back)).toBe(true);
        else expect(back).toBe(at);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('pieces', () => {
  test('of any text come back as they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        expect(decode(encode(given))).toBe(given);
        expect(textOf(encode(given))).toBe(given);
        expect(join(split(encode(given)))).toBe(encode(given));
      }),
    );
  });

  test('of any string at all never throw, in linear time', () => {
    fc.assert(fc.property(fc.string(), (given) => typeof textOf(given as SafeHtml) === 'string'));
    const hostile = [
      '<a '.repeat(30_000),
      `<a ${'"'.repeat(50_000)}`,
      '<'.repeat(100_000),
      '<!--'.repeat(20_000),
    ];
    for (const given of hostile) {
      const start = performance.now();
      split(given as SafeHtml);
      expect(performance.now() - start).toBeLessThan(bound(200));
    }
  });
});
