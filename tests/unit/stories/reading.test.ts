import { beforeAll, describe, expect, it } from 'vitest';
import type { Annotation } from '../../../content/stories/annotations';
import { paragraphs } from '../../../content/stories/blocks';
import { bookOf } from '../../../content/stories/book';
import { cleanup } from '../../../content/stories/cleanup/options';
import { madeFrom } from '../../../content/stories/made';
import { PaceMeter, wordsAMinute } from '../../../content/stories/pace';
import { textOf } from '../../../content/stories/pieces';
import { positionAt, resolveInBook } from '../../../content/stories/position';
import { readingAt } from '../../../content/stories/progress';
import { inOrder, marksAsMarkdown, quotation } from '../../../content/stories/quote';
import { lookUpAddress } from '../../../content/stories/reading';
import { Index } from '../../../content/stories/search';
import { saidOf, sentencesOf } from '../../../content/stories/sentences';
import type { SafeHtml, Story } from '../../../content/stories/types';
import { withCovers } from '../../../content/stories/veiled';

const story: Story = {
  id: 'two',
  title: 'Two Rooms',
  authors: ['Ann', 'Ben'],
  source: 'https://example.org/works/1',
  tags: { fandoms: [], warnings: [], relationships: [], characters: [], freeforms: [] },
  words: 0,
  chapters: [
    { id: 'c1', title: 'The First', blocks: paragraphs(['A door *opened*.', '"Come in," she said.']) },
    { id: 'c2', title: '', blocks: paragraphs(['The İstanbul train left.', 'Nobody came — nobody.']) },
  ],
};
const book = bookOf(story);
const words = {
  by: (title: string, authors: string) => `${title} by ${authors}`,
  number: (n: number) => `Chapter ${n}`,
  bookmark: 'Bookmark',
};

function markAt(chapter: number, block: number, from: number, to: number, more: Partial<Annotation> = {}) {
  const here = story.chapters[chapter];
  const start = here && positionAt(here, block, from);
  const end = here && positionAt(here, block, to);
  if (!start || !end) throw new Error('no such place');
  const text = textOf(here.blocks[block]?.html as SafeHtml).slice(from, to);
  const mark: Annotation = {
    ...{
      id: `${chapter}${block}${from}`,
      story: 'two',
      kind: 'highlight',
      start,
      end,
      text,
      at: 1,
      changed: 1,
    },
    ...more,
  };
  return mark;
}

describe('a place in a book', () => {
  it('is found in its chapter, and by its words in another where the chapter is gone', async () => {
    const place = markAt(1, 1, 7, 11).start;
    expect((await resolveInBook(book, place))?.certainty).toBe('exact');
    const moved = await resolveInBook(book, { ...place, chapter: 'c1', block: 'gone' });
    expect(moved?.position).toMatchObject({ chapter: 'c2', offset: 7, index: 1 });
    const lost = await resolveInBook(book, {
      chapter: 'c9',
      block: 'x',
      offset: 3,
      quote: 'not in it at all',
    });
    expect(lost).toMatchObject({ certainty: 'near', position: { chapter: 'c1', offset: 0 } });
  });
});

describe('marks', () => {
  const marks = [markAt(1, 0, 4, 12, { colour: 'blue' }), markAt(0, 0, 7, 15, { note: 'Oh.' })];
  it('stand in the order of the story', () => {
    expect(inOrder(book, marks).map(({ start }) => start.chapter)).toEqual(['c1', 'c2']);
  });
  it('are written as Markdown that says what the text says', () => {
    expect(marksAsMarkdown(book, marks, words)).toBe(
      '# Two Rooms by Ann, Ben\n\n<https://example.org/works/1>\n\n## Chapter 1: The First\n\n' +
        '> \\*opened\\*\n\nOh.\n\n## Chapter 2\n\n> İstanbul\n\n*blue*\n',
    );
  });
  it('are shared with their source', () => {
    expect(quotation(' a door ', book, 'c1', words)).toBe(
      'a door\n\n— Two Rooms by Ann, Ben, Chapter 1: The First\nhttps://example.org/works/1',
    );
  });
});

describe('search', () => {
  let index: Index;
  beforeAll(async () => {
    index = await Index.of(book, async () => {});
  });
  it('finds words whatever their case, quotes and dashes, with their places', () => {
    const { count, found } = index.find('“come', false);
    expect(count).toBe(1);
    expect(found[0]).toMatchObject({ chapter: 0, words: '"Come', position: { offset: 0, index: 1 } });
    expect(index.find('CAME - NOBODY', false).count).toBe(1);
    expect(index.find('train', false).found[0]?.position.offset).toBe(13);
    expect(index.find('', false).count).toBe(0);
  });
  it('finds whole words only, where that is wanted', () => {
    expect(index.find('nobody', true).count).toBe(2);
    expect(index.find('nobod', true).count).toBe(0);
    expect(index.find('nobod', false).count).toBe(2);
  });
  it('counts all, and gives no more than asked', () => {
    const { count, found } = index.find('o', false, 2);
    expect(found.length).toBe(2);
    expect(count).toBeGreaterThan(4);
  });
});

describe('sentences', () => {
  const parts = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end).trim());
  it('do not end after a title, and leave out what is not said', () => {
    expect(parts('Mr. Gold left. "Well?" Dr. Whale asked.')).toEqual([
      'Mr. Gold left.',
      '"Well?"',
      'Dr. Whale asked.',
    ]);
    expect(parts('* * *')).toEqual([]);
  });
  it('hold every word, and none is too long for a voice', () => {
    const long = `${'and then she went on, '.repeat(60)}and stopped.`;
    const all = sentencesOf(long);
    expect(all.map(({ start, end }) => long.slice(start, end)).join('')).toBe(long);
    expect(Math.max(...all.map(({ start, end }) => end - start))).toBeLessThan(450);
  });
  it('are said without what is veiled', () => {
    const text = 'The wedding was in June.';
    expect(saidOf(text, { start: 0, end: text.length }, [{ start: 4, end: 11 }])).toBe('The was in June.');
    expect(saidOf(text, { start: 0, end: 11 }, [{ start: 0, end: 24 }])).toBe('');
  });
});

describe('covers', () => {
  const find = (text: string) =>
    [...text.matchAll(/bad word/g)].map(({ index }) => ({ start: index, end: index + 8 }));
  it('lie over the words, also across elements, and keep every letter in its place', () => {
    const html = '<p>A <em>bad</em> word &amp; more</p>' as SafeHtml;
    const covered = withCovers(html, find, 'Hid"den');
    expect(textOf(covered)).toBe(textOf(html));
    expect(covered.match(/inert>([^<]*)/g)).toEqual(['inert>bad', 'inert> word']);
    expect(covered).toContain('aria-label="Hid&quot;den"');
    expect(withCovers('<p>good</p>' as SafeHtml, find, 'x')).toBe('<p>good</p>');
  });
  it('are made with a chapter, and change no offset', () => {
    const chapter = { id: 'c', title: '', blocks: paragraphs(['"A bad word," he said.']) };
    const manner = { cleanup, language: 'en', breakName: 'b', coverName: 'x', veil: find };
    const [chunk] = madeFrom(chapter, manner).chunks;
    expect(textOf(chunk?.html ?? ('' as SafeHtml))).toBe('“A bad word,” he said.');
    expect(chunk?.html).toContain('r-covered');
  });
});

describe('progress and pace', () => {
  it('counts words of chapters before, and what is left', () => {
    const { words: first } = book.chapters[0] ?? { words: 0 };
    const total = book.chapters.reduce((sum, each) => sum + each.words, 0);
    expect(readingAt(book, 1, 0)).toMatchObject({ wordsRead: first, left: total - first, chapter: 0 });
    expect(readingAt(book, 1, 1)).toMatchObject({ work: 1, left: 0 });
  });
  it('learns from reading, and not from leafing or resting', () => {
    const meter = new PaceMeter({ words: 0, minutes: 0 });
    expect(Math.round(wordsAMinute(meter.pace))).toBe(238);
    meter.at(0, 0);
    expect(meter.at(9000, 10_000)).toBeNull();
    expect(meter.at(9100, 3_610_000)).toBeNull();
    let at = 3_610_000;
    for (let word = 9100; word < 29_100; word += 400) {
      at += 60_000;
      meter.at(word + 400, at);
    }
    expect(wordsAMinute(meter.pace)).toBeGreaterThan(370);
    expect(wordsAMinute(meter.pace)).toBeLessThan(401);
  });
  it('looks words up where the reader chose', () => {
    expect(lookUpAddress('fanlore', ' slow   burn ')).toBe(
      'https://fanlore.org/wiki/Special:Search?search=slow%20burn',
    );
  });
});
