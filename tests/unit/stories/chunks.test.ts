import { describe, expect, test } from 'vitest';
import { blocksFrom, paragraphs } from '../../../content/stories/blocks';
import { bundledStory } from '../../../content/stories/bundled';
import { chunksOf } from '../../../content/stories/chunks';
import { viewOf } from '../../../content/stories/cleanup/view';
import { withOpening } from '../../../content/stories/opening';
import { textOf } from '../../../content/stories/pieces';
import type { SafeHtml } from '../../../content/stories/types';
import { predictHeight } from '../../../content/typography/predict';

const opening = (html: string) =>
  /<span class="opening">(.*?)<\/span>/.exec(withOpening(html as SafeHtml))?.[1];

describe('the opening phrase', () => {
  test.each([
    ['<p>He knew he kept the serum for a reason.</p>', 'He knew he kept the serum'],
    ['<p>At noon, the bells began.</p>', 'At noon'],
    ['<p>“Wait,” she said.</p>', '“Wait'],
    ['<p>Incomprehensibilities notwithstanding everyone left.</p>', 'Incomprehensibilities'],
    ['<p>Fish &amp; chips were to be had at the harbour.</p>', 'Fish &amp; chips were to be'],
  ])('%s', (html, phrase) => {
    expect(opening(html)).toBe(phrase);
    expect(textOf(withOpening(html as SafeHtml))).toBe(textOf(html as SafeHtml));
  });

  test.each([
    '<p><em>Dear</em> all,</p>',
    '<h2>Part one of it</h2>',
    '<p>12 May</p>',
    '<p></p>',
    '<p>A.</p>',
  ])('none in %s', (html) => expect(withOpening(html as SafeHtml)).toBe(html));
});

describe('chunks', () => {
  test('hold every unit, twenty at most together, and lose no text', () => {
    const view = viewOf(paragraphs(Array.from({ length: 45 }, (_, i) => `Paragraph number ${i}, "quoted".`)));
    const chunks = chunksOf(view, 'Scene break');
    expect(chunks.map(({ lengths }) => lengths.length)).toEqual([20, 20, 5]);
    expect(chunks.map(({ html }) => textOf(html)).join('')).toBe(
      view.units.map(({ html }) => textOf(html)).join(''),
    );
    expect(
      chunks
        .map(({ html }) => html)
        .join('')
        .match(/class="opening"/g),
    ).toHaveLength(1);
  });

  test('hang opening quotes and name scene breaks', () => {
    const view = viewOf(
      blocksFrom(['<p>One.</p>', '<p>***</p>', '<p><em>"Two"</em></p>', "<p>'Three'</p>"] as SafeHtml[]),
    );
    const [chunk] = chunksOf(view, 'Break "of" scenes');
    expect(chunk?.html).toContain('<hr aria-label="Break &quot;of&quot; scenes"');
    expect(chunk?.html).toMatch(/data-hang="2"><em>“Two”/);
    expect(chunk?.html).toMatch(/data-hang="1">‘Three’/);
  });

  test('of the bundled story open with its first words', () => {
    const [chunk] = chunksOf(viewOf(bundledStory.chapters[0]?.blocks ?? []), '');
    expect(chunk?.html).toContain('<span class="opening">He knew he kept the serum</span> for a reason.');
  });
});

test('heights are predicted by lines, and breaks as two', () => {
  expect(predictHeight([100, 66, 1, 0], { charactersPerLine: 66, lineHeight: 30, gap: 10 })).toBe(
    6 * 30 + 4 * 10,
  );
});
