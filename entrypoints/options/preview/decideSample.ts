import type { SampleWork } from '../../../components/options/preview/works';
import { decide } from '../../../content/spoilers/decide';
import type { Known } from '../../../content/spoilers/known';
import type { Decision, Need, SpoilerPreferences } from '../../../content/spoilers/types';
import { LATE, SAMPLE } from './canon';

/** What the engine would have read in a sample work: its texts are ours, so that is known without reading. */
function needOf({ needs, minor }: SampleWork, known: readonly Known[], text: number): Need[] {
  if (needs === null) return [];
  const point = typeof needs === 'number' ? known[0]?.points[needs] : undefined;
  return [
    {
      canon: SAMPLE,
      target:
        typeof needs === 'number' && point
          ? { kind: 'point', point, position: needs }
          : { kind: 'unresolved', words: '' },
      relation: 'spoils',
      severity: minor ? 'minor' : 'plain',
      confidence: 'high',
      source: { text, start: 0, end: 0 },
    },
  ];
}

/** Decides a sample work as a page would. Texts are its surfaces, in their order. */
export function decideSample(
  work: SampleWork,
  known: readonly Known[],
  preferences: SpoilerPreferences,
): Decision {
  // One text says it: the first that gives it away, or else the first of all.
  const giving = work.surfaces.some(({ needs }) => needs);
  const texts = work.surfaces.map(({ needs }, at) => ({
    needs: (giving ? needs : at === 0) ? needOf(work, known, at) : [],
    clear: false,
  }));
  return decide({ texts, canons: [SAMPLE], ...(work.late && { posted: LATE }) }, preferences, known);
}
