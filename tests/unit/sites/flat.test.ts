// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { alternatives, flat, inside } from '../../../content/sites/flat';

it('takes a list of selectors apart, but not what brackets, parentheses and quotes hold', () => {
  expect(alternatives('a, b > c')).toEqual(['a', 'b > c']);
  expect(alternatives('a:is(b, c), [title="x, y)"], d:not(:is(e, f), g)')).toEqual([
    'a:is(b, c)',
    '[title="x, y)"]',
    'd:not(:is(e, f), g)',
  ]);
  expect(alternatives('')).toEqual([]);
});

it('looks for places plainly, and asks for what is around them', () => {
  document.body.innerHTML = '<ol><li class="work"><p class="s">in</p></li></ol><p class="s">out</p>';
  const found = inside(':is(li.work, li.series)', 'p.s, h4.s');
  expect(found).toEqual(['p.s:is(:is(li.work, li.series) *)', 'h4.s:is(:is(li.work, li.series) *)']);
  expect([...document.querySelectorAll(found.join(', '))].map((each) => each.textContent)).toEqual(['in']);
});

it('writes what is nested out once for each parent', () => {
  expect(
    flat(['html .a', 'html .b'], 'color: red; & p, &:is(pre) { margin: 0 } & *::before { color: blue }'),
  ).toBe(
    [
      'html .a, html .b { color: red; }',
      'html .a p, html .b p, html .a:is(pre), html .b:is(pre) { margin: 0 }',
      'html .a *::before, html .b *::before { color: blue }',
    ].join('\n'),
  );
  expect(flat(['a'], '& b { c: d }')).toBe('a b { c: d }');
});
