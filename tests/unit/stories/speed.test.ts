import { expect, test } from 'vitest';
import { blocksFrom } from '../../../content/stories/blocks';
import { viewOf } from '../../../content/stories/cleanup/view';
import type { SafeHtml } from '../../../content/stories/types';
import { bound } from '../../pace';

/** Sentences of our own, with all that the rules look for. */
const sentences = [
  '"You can\'t mean it," she said -- and then, more quietly, "not now."',
  "He'd kept the letters in a tin since the '90s, and nobody'd asked.",
  'The rain came down on the harbour... It had no reason to stop.',
  "<em>'Not again,'</em> thought Ines, and shut the door behind the dogs' basket.",
  'It was late, and the lamps along the quay went out one after another, as they do when the oil is low.',
];

function chapter(words: number): SafeHtml[] {
  const blocks: SafeHtml[] = [];
  for (let count = 0, i = 0; count < words; i++) {
    const text = [0, 1, 2, 3].map((k) => sentences[(i + k) % sentences.length]).join(' ');
    count += text.split(' ').length;
    blocks.push(`<p>${text}</p>` as SafeHtml);
    if (i % 40 === 39) blocks.push('<p>~*~</p>' as SafeHtml);
  }
  return blocks;
}

test('a chapter of 10,000 words is tidied in under 10 ms (median of 15)', () => {
  const blocks = blocksFrom(chapter(10_000));
  expect(blocks.reduce((sum, block) => sum + block.words, 0)).toBeGreaterThan(9_500);
  const times: number[] = [];
  for (let i = 0; i < 45; i++) {
    const start = performance.now();
    viewOf(blocks);
    times.push(performance.now() - start);
  }
  const median = times.slice(30).toSorted((a, b) => a - b)[7] ?? Number.POSITIVE_INFINITY;
  console.log(`clean-up of 10,000 words: first ${times[0]?.toFixed(1)} ms, median ${median.toFixed(1)} ms`);
  expect(median).toBeLessThan(bound(10));
});
