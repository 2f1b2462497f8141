import fc from 'fast-check';
import { allElements } from '../unit/sanitise/judge';

const attributes = fc.constantFrom(
  '',
  ' class="me you_2"',
  ' dir="rtl"',
  ' lang="de-AT"',
  ' align="center"',
  ' title="a &quot;b&quot; &lt;c"',
  ' id="n1"',
  ' href="#n1"',
  ' href="https://e.example/a b?x=1&amp;y=ü"',
  ' width="50%"',
  ' colspan="0"',
  ' start="-3"',
  ' src="https://p.example/x.png" alt="p &amp; q"',
  ' value="7"',
  ' cite="https://e.example/"',
  ' reversed',
);
const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((one) => one.replace(/[<&]/g, '*')),
  fc.constantFrom(
    'words and words',
    '&nbsp;',
    ' ',
    '\u0001',
    ']]&gt;',
    '&lt;b&gt;',
    '\u200f',
    'x\u0000y',
    '\n',
  ),
);

/** HTML of the list's elements, nested as no author and no standard would. */
export const anyTree: fc.Arbitrary<string> = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    text,
    fc
      .tuple(fc.constantFrom(...allElements), attributes, fc.array(tie('tree'), { maxLength: 4 }))
      .map(([name, set, inner]) =>
        ['br', 'hr', 'img', 'col'].includes(name)
          ? `<${name}${set}>${inner.join('')}`
          : `<${name}${set}>${inner.join('')}</${name}>`,
      ),
  ),
})).tree;
