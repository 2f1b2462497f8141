import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../../bench/engine.mjs';
import { pace, patient } from '../../pace';
import { engine } from './engine';

const texts = HOSTILE as Record<string, (n: number) => string>;
const fandoms = ['Supernatural (TV 2005)', 'Harry Potter - J. K. Rowling', 'Stranger Things (TV 2016)'];

/** Least of a few runs in milliseconds of the processor: what else runs on the machine counts little. */
function least(kind: 'freeform' | 'notes', text: string): number {
  let best = Infinity;
  for (let i = 0; i < 5; i++) {
    const used = process.cpuUsage();
    const start = performance.now();
    engine.read({ fandoms, texts: [{ kind, text }] });
    const { user, system } = process.cpuUsage(used);
    best = Math.min(best, performance.now() - start, (user + system) / 1000);
  }
  return best;
}

/** UTF-16 units; fewer serve where each takes many times as long. */
const LENGTH = pace > 1 ? 12_800 : 51_200;

describe('twice a hostile text takes at most two and a half times as long', () => {
  it.each(Object.keys(texts))('%s', { timeout: patient(120_000) }, (name) => {
    const make = texts[name] as (n: number) => string;
    for (const kind of ['freeform', 'notes'] as const) {
      let once = Infinity;
      let twice = Infinity;
      // The least of more runs where it looks bad: noise goes away, a quadratic reader stays.
      for (let attempt = 0; attempt < 24 && !(twice / Math.max(once, 2) <= 2.5); attempt++) {
        once = Math.min(once, least(kind, make(LENGTH)));
        twice = Math.min(twice, least(kind, make(2 * LENGTH)));
      }
      const ratio = twice / Math.max(once, 2);
      expect(ratio).toBeLessThanOrEqual(2.5);
    }
  });
});
