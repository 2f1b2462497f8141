import { describe, expect, it } from 'vitest';
import { blocksFrom } from '../../../content/stories/blocks';
import {
  chapterIdOf,
  countMissing,
  mergeStories,
  missingOf,
  numbersOf,
} from '../../../content/stories/source';
import type { SafeHtml, Story } from '../../../content/stories/types';

const at = (n: number) => `https://archive.example/works/31/chapters/50${n}`;
const toc = [1, 2, 3].map((n) => ({ title: `T${n}`, url: at(n) }));
const chapter = (id: string, text: string) => ({
  id,
  title: '',
  blocks: blocksFrom([`<p>${text}</p>` as SafeHtml]),
});
const story = (more: Partial<Story>): Story => ({
  id: 'ao3:31',
  title: 'A',
  authors: [],
  tags: { fandoms: ['F'], warnings: [], relationships: [], characters: [], freeforms: [] },
  chapters: [],
  words: 0,
  ...more,
});
const ids = ({ chapters }: Story) => chapters.map(({ id }) => id);

describe('chapters of a captured work', () => {
  it('are named by their addresses, the same however titles and pages are spelled', () => {
    expect(chapterIdOf(at(2))).toBe('31.502');
    expect(chapterIdOf('https://f.example/s/12/3/A-Title')).toBe(
      chapterIdOf('https://f.example/s/12/3/Other'),
    );
    expect(chapterIdOf('https://f.example/threads/a.12/page-2#post-9')).toBe(
      chapterIdOf('https://f.example/threads/a.12/#post-9'),
    );
    expect(chapterIdOf('no address')).toBe('no address');
  });

  it('come together in the order of the site, the newer text in its place', () => {
    const before = story({ toc, chapters: [chapter('31.503', 'three'), chapter('31.501', 'one')] });
    const now = story({ toc, chapters: [chapter('31.502', 'two'), chapter('31.501', 'one, edited here')] });
    const both = mergeStories(before, now);
    expect(ids(both)).toEqual(['31.501', '31.502', '31.503']);
    expect(both.chapters[0]?.blocks[0]?.html).toContain('edited');
    expect(both.words).toBe(5);
    expect(missingOf(before).map(({ title }) => title)).toEqual(['T2']);
    expect(missingOf(both)).toEqual([]);
    expect(numbersOf(before)).toEqual([3, 1]);
  });

  it('keep the names that marks and places know them by', () => {
    // A work in one piece that has more chapters now, and one that came from a file.
    const one = story({ chapters: [chapter('c1', 'one')] });
    const file = story({ chapters: [chapter('c1', 'one'), chapter('c2', 'two')] });
    const now = story({ toc, chapters: [1, 2, 3].map((n) => chapter(`31.50${n}`, `new ${n}`)) });
    expect(ids(mergeStories(one, now))).toEqual(['c1', '31.502', '31.503']);
    expect(ids(mergeStories(file, now))).toEqual(['c1', 'c2', '31.503']);
    expect(ids(mergeStories(now, file))).toEqual(['31.501', '31.502', '31.503']);
    expect(mergeStories(now, file).chapters[1]?.blocks[0]?.html).toContain('two');
  });

  it('are counted as far as the site says', () => {
    expect(countMissing(story({ chapters: [chapter('c1', 'one')] }))).toBe(0);
    expect(countMissing(story({ chapters: [chapter('31.502', 'two')] }))).toBeNull();
    expect(countMissing(story({ toc, chapters: [chapter('31.502', 'two')] }))).toBe(2);
    expect(countMissing(story({ total: 4, chapters: [chapter('c1', 'one')] }))).toBe(3);
  });

  it('lose nothing that an edit took from the page', () => {
    const before = story({
      toc,
      summary: blocksFrom(['<p>s</p>' as SafeHtml]),
      chapters: [chapter('31.501', 'one')],
    });
    const now = story({ tags: { ...before.tags, fandoms: [] }, chapters: [chapter('31.502', 'two')] });
    const both = mergeStories(before, now);
    expect(both.tags.fandoms).toEqual(['F']);
    expect(both.summary).toBeDefined();
    expect(both.toc).toHaveLength(3);
  });
});
