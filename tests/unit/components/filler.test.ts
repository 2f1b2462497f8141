import { expect, it, vi } from 'vitest';
import '../components/draw';
import { Filler } from '../../../components/reader/flow/filler';
import { bookOf } from '../../../content/stories/book';
import { asPosted } from '../../../content/stories/cleanup/options';
import type { SafeHtml, Story } from '../../../content/stories/types';

const html = (text: string) => `<p>${text}</p>` as SafeHtml;
const story = {
  id: 'tide',
  title: 'Tide',
  chapters: Array.from({ length: 6 }, (_, i) => ({
    id: `${i}`,
    title: '',
    blocks: [{ id: 'p1', html: html(`The tide was out for the ${i}. time.`), words: 8 }],
  })),
} as unknown as Story;

/** A book whose chapters come when the test says so, but for the first. */
function slowly() {
  const whole = bookOf(story);
  const here = new Set([0]);
  const asked: (() => void)[] = [];
  const book = {
    ...whole,
    ready: (index: number) => (here.has(index) ? whole.ready(index) : undefined),
    load: (index: number) =>
      new Promise<never>((done) =>
        asked.push(() => {
          here.add(index);
          done(undefined as never);
        }),
      ),
  };
  return { book, asked };
}

it('fills every chapter, though it is begun anew while one is on its way', async () => {
  const { book, asked } = slowly();
  const full: number[] = [];
  const filler = new Filler(
    {
      book,
      manner: { cleanup: asPosted, breakName: 'Break', veil: null, coverName: 'Hidden' },
      put: (text, into) => {
        into.innerHTML = text;
      },
      before: () => null,
      after: () => null,
      onFull: ({ index }) => full.push(index),
      onTrouble: (cause) => {
        throw cause;
      },
    },
    { charactersPerLine: 60, lineHeight: 30, gap: 20 },
  );
  filler.show(filler.sections[0] as never, null, 900);
  filler.fillRest();
  await vi.waitFor(() => expect(asked.length).toBe(1));
  // The type settles: another round begins, and its step waits in the very moment in which the chapter comes.
  asked.shift()?.();
  filler.fillRest();
  await vi.waitFor(() => {
    for (const come of asked.splice(0)) come();
    expect(full.toSorted()).toEqual([0, 1, 2, 3, 4, 5]);
  });
  filler.end();
});
