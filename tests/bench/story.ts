import { blocksFrom } from '../../content/stories/blocks';
import type { Chapter, SafeHtml, Story } from '../../content/stories/types';

const people = ['Ines', 'Tobias', 'Wren', 'Hal', 'Marguerite', 'Osei', 'Pell', 'Juno'];
const things = 'lantern harbour letter coat orchard radio kettle map window bicycle river staircase'.split(
  ' ',
);
const verbs = 'carried folded watched mended forgot counted borrowed hid followed remembered'.split(' ');
const ways = 'slowly twice without a word in the rain before supper as if nothing had happened'.split(' ');
const moods = 'quiet crooked borrowed yellow patient unlikely careful winter salt-stained second'.split(' ');

/** Numbers from 0 to 1 that are the same for the same seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** A word that stands once in the whole story, to be looked for: "qx" and the chapter's number in letters. */
export const markOf = (chapter: number): string =>
  `qx${[...String(chapter)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}mark`;

function sentence(next: () => number): string {
  const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? '';
  const clause = () => `${pick(people)} ${pick(verbs)} the ${pick(moods)} ${pick(things)} ${pick(ways)}`;
  const kind = next();
  if (kind < 0.3)
    return `"We ${pick(verbs)} the ${pick(things)}," said ${pick(people)}. "It's ${pick(moods)}."`;
  if (kind < 0.6) return `${clause()}, and ${clause()} while the ${pick(things)} waited.`;
  if (kind < 0.65) return `It was -- as ever -- the <em>${pick(moods)} ${pick(things)}</em>...`;
  return `${clause()}.`;
}

function chapter(index: number, words: number, seed: number): Chapter {
  const next = numbers(seed + index * 7919);
  const html: SafeHtml[] = [];
  let count = 0;
  while (count < words) {
    let text = '';
    const sentences = 1 + Math.floor(next() * 6);
    for (let i = 0; i < sentences && count < words; i++) {
      const one = sentence(next);
      count += one.split(' ').length;
      text += (text ? ' ' : '') + one;
    }
    html.push(`<p>${text}</p>` as SafeHtml);
    if (html.length % 60 === 0) html.push('<p>* * *</p>' as SafeHtml);
  }
  html.splice(Math.floor(html.length / 2), 0, `<p>Here stands ${markOf(index)}, once.</p>` as SafeHtml);
  return { id: `c${index + 1}`, title: `The ${things[index % things.length]}`, blocks: blocksFrom(html) };
}

/** A story of so many chapters of so many words each: the same for the same seed. */
export function longStory(chapters = 100, words = 10_000, seed = 1): Story {
  const all = Array.from({ length: chapters }, (_, i) => chapter(i, words, seed));
  return {
    id: 'long',
    title: 'A Long Story',
    authors: ['Nobody'],
    tags: { fandoms: [], warnings: [], relationships: [], characters: [], freeforms: [] },
    chapters: all,
    words: all.reduce((sum, { blocks }) => sum + blocks.reduce((n, block) => n + block.words, 0), 0),
    language: 'en',
  };
}
