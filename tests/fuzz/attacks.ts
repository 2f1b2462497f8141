import fc from 'fast-check';
import { allElements, sampleOf } from '../unit/sanitise/judge';

const scrap = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(
    '<',
    '>',
    '"',
    "'",
    '\0',
    '&',
    '<!--',
    '-->',
    ']]>',
    '<svg>',
    '<math>',
    '<table>',
    '</p>',
    '/>',
  ),
);
/** One change: cut a stretch, put something in, or double a stretch. Places in thousandths of the length. */
const changeOf = (seed: fc.Arbitrary<string>) =>
  fc.record({
    at: fc.nat(999),
    length: fc.nat(40),
    kind: fc.constantFrom('cut', 'put', 'double', 'join'),
    scrap,
    other: seed,
  });

function mutated(
  html: string,
  changes: { at: number; length: number; kind: string; scrap: string; other: string }[],
) {
  let text = html;
  for (const { at, length, kind, scrap: put, other } of changes) {
    const from = Math.floor((text.length * at) / 1000);
    const part = text.slice(from, from + length);
    const middle = { cut: '', put: put + part, double: part + part, join: other + part }[kind] ?? part;
    text = text.slice(0, from) + middle + text.slice(from + length);
  }
  return text;
}

/** Attack strings, and samples of what is allowed, each changed in one to six places: cut, joined, doubled. */
export function attacks(payloads: readonly string[]): fc.Arbitrary<string> {
  const seed = fc.constantFrom(...payloads, ...allElements.map(sampleOf));
  return fc
    .tuple(seed, fc.array(changeOf(seed), { minLength: 1, maxLength: 6 }))
    .map(([html, all]) => mutated(html, all));
}
