import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { toBlocks } from '../../content/sanitise/blocks';
import { sanitise } from '../../content/sanitise/sanitise';
import { withDom } from '../unit/dom';
import { allElements, faults } from '../unit/sanitise/judge';
import { ownPayloads, sharedPayloads } from '../unit/sanitise/payloads';
import { attacks } from './attacks';

const runs = Number(process.env.FUZZ_RUNS ?? (process.env.UNSPOILED_LONG ? 100_000 : 300));
const attack = attacks([...new Set([...ownPayloads(), ...sharedPayloads()])]);
beforeAll(() => void withDom());

const letters = (html: string) =>
  (new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '').replace(/\s+/g, '');

describe(`sanitiser, ${runs} mutations`, { timeout: 60_000 + runs * 200 }, () => {
  it('is total, leaves nothing that runs, and settles', () => {
    fc.assert(
      fc.property(attack, (html) => {
        const once = sanitise(html, { base: 'https://archive.example/' });
        expect(faults(once)).toEqual([]);
        expect(sanitise(once)).toBe(once);
      }),
      { numRuns: runs },
    );
  });

  it('settles, whatever is left open and crosses: tags are closed only once they are read', () => {
    const tags = [
      '<b id=57>',
      '<b>',
      '<i>',
      '</b>',
      '<div id=57>',
      '</div>',
      '<p>',
      '</p>',
      '<blockquote>',
      'x',
    ];
    const crossed = fc.array(fc.constantFrom('<b id=57>', ...tags), { minLength: 10, maxLength: 40 });
    fc.assert(
      fc.property(crossed, (parts) => {
        const once = sanitise(parts.join(''));
        expect(letters(once)).toBe(letters(parts.join('')));
        expect(sanitise(once)).toBe(once);
      }),
      { numRuns: Math.min(runs, 3000) },
    );
  });

  it('splits into blocks that hold the same text, each settled by itself', () => {
    fc.assert(
      fc.property(attack, (html) => {
        const once = sanitise(html);
        const blocks = toBlocks(once);
        expect(letters(blocks.map((block) => block.html).join(''))).toBe(letters(once));
        for (const block of blocks) {
          expect(faults(block.html)).toEqual([]);
          expect(
            new DOMParser().parseFromString(`<!doctype html><body>${block.html}`, 'text/html').body.children,
          ).toHaveLength(1);
        }
      }),
      { numRuns: runs },
    );
  });

  it('loses no text of the elements of the list, however they nest', () => {
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.string({ minLength: 1, maxLength: 8 }).map((text) => text.replace(/[<&]/g, '*')),
        fc
          .tuple(
            fc.constantFrom(...allElements),
            fc.array(tie('tree') as fc.Arbitrary<string>, { maxLength: 3 }),
          )
          .map(([name, inner]) =>
            /^(br|hr|img|col)$/.test(name)
              ? `<${name}>${inner.join('')}`
              : `<${name}>${inner.join('')}</${name}>`,
          ),
      ),
    }));
    fc.assert(
      fc.property(tree as fc.Arbitrary<string>, (html) => {
        const once = sanitise(html);
        expect([...letters(once)].sort().join('')).toBe(
          [...letters(`<!doctype html><body>${html}`)].sort().join(''),
        );
      }),
      { numRuns: runs },
    );
  });
});
