import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphs } from '../../../content/stories/blocks';
import { bundledStory } from '../../../content/stories/bundled';
import { positionAt, resolvePosition, startOf } from '../../../content/stories/position';
import type { Chapter, Position, Story } from '../../../content/stories/types';

const lines = [
  'The lamp had been out since Tuesday, and nobody in the house would say who had broken it.',
  'Ines went up with a candle. The stairs counted themselves under her feet, as they always did.',
  '“You took your time,” said the dark. It sounded tired, and a little pleased.',
  'She put the candle down on the sill, where the rain could see it.',
];

function story(...chapters: string[][]): Story {
  return {
    ...bundledStory,
    chapters: chapters.map((each, i) => ({ id: `c${i + 1}`, title: '', blocks: paragraphs(each) })),
  };
}

function place(from: Story, chapter: number, block: number, offset: number): Position {
  const position = positionAt(from.chapters[chapter] as Chapter, block, offset);
  if (!position) throw new Error('no such place');
  return position;
}

const found = (edited: Story, stored: Position) => {
  const result = resolvePosition(edited, stored);
  if (!result) throw new Error('not found');
  const chapter = edited.chapters.findIndex((c) => c.id === result.position.chapter);
  const block = edited.chapters[chapter]?.blocks.findIndex((b) => b.id === result.position.block);
  return { chapter, block, offset: result.position.offset, certainty: result.certainty };
};

describe('a stored place', () => {
  const before = story(lines);
  const stored = place(before, 0, 1, 28);

  test('holds what finds it again', () => {
    expect(stored).toMatchObject({
      chapter: 'c1',
      offset: 28,
      index: 1,
      quote: 'The stairs counted themselves un',
    });
  });

  test('is where it was in an unchanged story', () => {
    expect(found(before, stored)).toEqual({ chapter: 0, block: 1, offset: 28, certainty: 'exact' });
  });

  test('survives paragraphs put in before it', () => {
    expect(found(story(['A new one.', 'Another.', ...lines]), stored)).toMatchObject({
      block: 3,
      offset: 28,
      certainty: 'exact',
    });
  });

  test('survives an edit of its own paragraph', () => {
    const edited = lines.with(1, `At last ${lines[1]}`);
    expect(found(story(edited), stored)).toEqual({ chapter: 0, block: 1, offset: 36, certainty: 'quote' });
  });

  test('survives an edit of the very words, when marks and case change', () => {
    const edited = lines.with(
      1,
      'Ines went up with a candle: the stairs counted -- themselves! -- under her feet.',
    );
    expect(found(story(edited), stored)).toMatchObject({ block: 1, offset: 28, certainty: 'words' });
  });

  test('survives its paragraph moving into another chapter', () => {
    expect(found(story([lines[0] as string], lines.slice(1)), stored)).toMatchObject({
      chapter: 1,
      block: 0,
      offset: 28,
    });
  });

  test('of repeated words is the one nearest to where it was', () => {
    const chorus = story(['Again.', 'So it goes, so it goes.', 'Once more.', 'So it goes, so it goes.']);
    const second = place(chorus, 0, 3, 12);
    const edited = story([
      'Again.',
      'So it goes, so it goes.',
      'Once more, then.',
      'So it goes, so it goes.',
    ]);
    expect(found(edited, second)).toMatchObject({ block: 3, offset: 12 });
  });

  test('falls back to the same index when all is rewritten, and to the start when the chapter is gone', () => {
    const rewritten = story(['Aaa bbb ccc.', 'Ddd eee fff.', 'Ggg hhh iii.']);
    expect(found(rewritten, stored)).toMatchObject({ block: 1, offset: 0, certainty: 'near' });
    expect(found(rewritten, { ...stored, chapter: 'gone' })).toMatchObject({
      chapter: 0,
      block: 0,
      certainty: 'near',
    });
  });

  test('of a story without text is nowhere', () => {
    expect(resolvePosition(story([]), stored)).toBeNull();
    expect(startOf(story([], ['A line.']))).toMatchObject({ chapter: 'c2', offset: 0 });
  });

  test('is exact for any place of the bundled story', () => {
    const blocks = bundledStory.chapters[0]?.blocks.length ?? 0;
    fc.assert(
      fc.property(fc.nat(blocks - 1), fc.nat(700), (block, offset) => {
        const there = place(bundledStory, 0, block, offset);
        expect(resolvePosition(bundledStory, there)).toEqual({ position: there, certainty: 'exact' });
      }),
    );
  });

  test('any junk from storage resolves to a place and never throws', () => {
    const junk = fc.record({
      chapter: fc.string(),
      block: fc.string(),
      offset: fc.integer(),
      quote: fc.string(),
    });
    fc.assert(
      fc.property(junk, (stored) => {
        expect(resolvePosition(bundledStory, stored)).not.toBeNull();
      }),
    );
  });
});
