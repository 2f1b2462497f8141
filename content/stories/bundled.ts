import { paragraphs } from './blocks';
import text from './bundled.txt?raw';
import type { Story } from './types';

/** The bundled story's id, in addresses (`#/story/bundled`) and in storage. */
export const bundledId = 'bundled';

/**
 * The file's first line is its author's note, the second the notice, each further line a paragraph.
 * It names neither title nor author: the title is the note's first words, and nobody is invented.
 */
function read(file: string): Story {
  const [note = '', notice = '', ...lines] = file.split('\n');
  const blocks = paragraphs(lines);
  const words = blocks.reduce((sum, block) => sum + block.words, 0);
  return {
    id: bundledId,
    title: note.split(',')[0] ?? note,
    authors: ['Anonymous'],
    tags: {
      fandoms: ['Smallville (TV 2001)', 'Infinite Crisis (DCU Comics)'],
      warnings: [],
      relationships: [],
      characters: ['Clark Kent', 'Conner Kent', 'Lex Luthor'],
      freeforms: [],
    },
    notes: paragraphs([note]),
    notice,
    ourContentNotes: ['story_ourNote_selfInflicted', 'story_ourNote_grief'],
    chapters: [{ id: 'c1', title: '', blocks }],
    words,
  };
}

export const bundledStory: Story = read(text);
