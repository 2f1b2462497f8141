import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundledStory } from '../../../content/stories/bundled';
import { textOf } from '../../../content/stories/pieces';

const here = join(import.meta.dirname, '../../../content/stories/bundled.txt');
const given = join(
  process.env.UNSPOILED_SHARED ?? join(import.meta.dirname, '../../../../shared'),
  'story/story.txt',
);

/** The whole story as one text again, from the typed Story alone. */
function rebuilt(): string {
  const blocks = [...(bundledStory.notes ?? []), null, ...bundledStory.chapters.flatMap((c) => c.blocks)];
  return blocks.map((block) => (block ? textOf(block.html) : bundledStory.notice)).join('\n');
}

describe('the bundled story', () => {
  test('is the committed file, to the character', () => {
    expect(rebuilt()).toBe(readFileSync(here, 'utf8'));
  });

  if (existsSync(given)) {
    test('is the file that was given, to the byte', () => {
      expect(readFileSync(here).equals(readFileSync(given))).toBe(true);
    });
  } else {
    console.log('bundled story: ../shared is absent, compared with the committed file only');
  }

  test('invents no title and no author', () => {
    expect(bundledStory.title).toBe('Just a brief little thing');
    expect(readFileSync(here, 'utf8').startsWith(bundledStory.title)).toBe(true);
    expect(bundledStory.authors).toEqual(['Anonymous']);
  });

  test('has its notice as written, and 15 paragraphs with ids of their own', () => {
    expect(bundledStory.notice).toBe('Spoilers for Smallville - "Void" and Infinite Crisis #6.');
    const ids = bundledStory.chapters[0]?.blocks.map((block) => block.id) ?? [];
    expect(ids).toHaveLength(15);
    expect(new Set(ids).size).toBe(15);
  });

  test('counts its words', () => {
    expect(bundledStory.words).toBe(503);
  });
});
