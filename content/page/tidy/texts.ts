import { isSceneBreak } from '../../stories/cleanup/breaks';
import { applyToRuns } from '../../stories/cleanup/edits';
import { marksOf } from '../../stories/cleanup/text';

/** What is to become of one block's text: what each of its runs is to be, or how the block is to stand. */
export type Tidied = { runs: string[] } | { stands: 'break' | 'empty' } | null;

/**
 * Decides on the whole of a block's text, over its inline elements.
 * @param runs its text nodes in order; a line break is a run "\n" that stays.
 * @param verbatim for each run whether it is in code and the like.
 */
export function tidyBlock(runs: readonly string[], verbatim: readonly boolean[], language?: string): Tidied {
  const text = runs.join('');
  if (!text.replace(/[\s\u00a0\u200b-\u200d\u2060\ufeff]/g, '')) return { stands: 'empty' };
  if (text.length <= 60 && isSceneBreak(text)) return { stands: 'break' };
  const ranges: [number, number][] = [];
  let at = 0;
  runs.forEach((run, i) => {
    if (verbatim[i]) ranges.push([at, at + run.length]);
    at += run.length;
  });
  const edits = marksOf(text, undefined, language, ranges);
  return edits.length > 0 ? { runs: applyToRuns(runs, edits) } : null;
}
