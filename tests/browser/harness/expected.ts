import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Seen } from './pages';

interface Expected {
  verdict: 'hide' | 'show' | 'silent' | 'unrelated';
  /** Surfaces hidden; the rest is to be seen. */
  hidden?: string[];
  /** Tags that stay although their kind is hidden. */
  stays?: string[];
  point?: string | null;
}

export const sample = JSON.parse(readFileSync('tests/fixtures/sample/expected.json', 'utf8')) as {
  listing: { works: number; hidden: number; silent: number };
  works: Record<string, Expected>;
};
/** Ids of the sample works that go past the reader of 5x16. */
export const hiddenWorks = Object.keys(sample.works).filter((id) => sample.works[id]?.verdict === 'hide');

/** What must be seen, and what not, of each of these works of the sample listing. */
export function judge(blurbs: readonly Seen[]): void {
  for (const { id, summary, tags, title, requiredTags, stats, tabs } of blurbs) {
    const work = sample.works[id];
    if (!work) throw new Error(`No sample work ${id}`);
    const hides = (surface: string) => work.hidden?.includes(surface) ?? false;
    const wrong: string[] = [];
    if (summary !== null && summary === hides('summary'))
      wrong.push(`summary ${summary ? 'seen' : 'hidden'}`);
    for (const { kind, text, seen } of tags) {
      const hidden = hides(kind) && !work.stays?.includes(text);
      if (seen === hidden) wrong.push(`${kind} "${text}" ${seen ? 'seen' : 'hidden'}`);
    }
    if (!title || !stats || requiredTags !== 4) wrong.push('title, counts or required tags hidden');
    if (tabs.length > 0 !== (work.verdict === 'hide')) wrong.push(`${tabs.length} tabs`);
    expect({ id, wrong }).toEqual({ id, wrong: [] });
  }
}
