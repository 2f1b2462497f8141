import { browser } from 'wxt/browser';
import { writeAnnotation } from '../../../content/library/annotations';
import { closeLibrary, NAME } from '../../../content/library/database';
import { find } from '../../../content/library/find';
import { writeProgress } from '../../../content/library/progress';
import { readBlocks, readCards, readOutline, readStory } from '../../../content/library/read';
import { saveStory } from '../../../content/library/save';
import { exportLibrary } from '../../../content/library/transfer/export';
import type { LibraryPart } from '../../../content/library/transfer/format';
import { importLibrary } from '../../../content/library/transfer/import';
import type { Annotation } from '../../../content/stories/annotations';
import { blocksFrom } from '../../../content/stories/blocks';
import type { SafeHtml, Story } from '../../../content/stories/types';
import { told } from '../files/told';

// What runs inside a real page: the library over the browser's own database.
const paragraph = `<p>${'All night the lamp went round and nobody came. '.repeat(5)}</p>` as SafeHtml;
function storyOf(id: string, chapters: number, paragraphs: number): Story {
  const blocks = blocksFrom(Array.from({ length: paragraphs }, () => paragraph));
  return {
    id,
    title: `Story ${id}`,
    authors: ['Wren'],
    tags: { fandoms: ['Original Work'], warnings: [], relationships: [], characters: [], freeforms: [id] },
    chapters: Array.from({ length: chapters }, (_, i) => ({ id: `c${i}`, title: `${i}`, blocks })),
    words: 45 * paragraphs * chapters,
    sanitiser: 1,
  };
}
const at = { chapter: 'c0', block: 'b', offset: 3, quote: 'night the lamp' };
const mark = (id: string, story: string): Annotation => ({
  ...{ id, story, kind: 'highlight', start: at, end: at, text: 'night', at: 1, changed: 1 },
});

const rank = (all: number[], share: number) =>
  Math.round((all.sort((a, b) => a - b)[Math.floor(all.length * share)] ?? 0) * 10) / 10;

async function timed(n: number, work: (i: number) => Promise<unknown>) {
  const all: number[] = [];
  for (let i = 0; i < n; i++) {
    const started = performance.now();
    await work(i);
    all.push(performance.now() - started);
  }
  return { median: rank(all, 0.5), p95: rank(all, 0.95) };
}

/** As if there had never been one: a library that is only gone is filled from its copies. */
async function empty(): Promise<void> {
  await closeLibrary();
  await browser.storage.local.remove(Object.keys(await browser.storage.local.get(null)));
  await new Promise<void>((resolve, reject) => {
    const gone = indexedDB.deleteDatabase(NAME);
    gone.onsuccess = () => resolve();
    gone.onerror = () => reject(gone.error);
  });
}

/** MB of JavaScript's heap, where the browser tells. */
const heap = () =>
  Math.round(((performance as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0) / 1e6);

/** A text that is the same for the same library, and small. */
async function digest(): Promise<string> {
  let all = '';
  for (const card of await readCards()) {
    const { edition: _e, ...rest } = card;
    all += told(rest);
  }
  const [first, last] = [(await readCards())[0], (await readCards()).at(-1)];
  for (const card of [first, last]) all += told(card && (await readStory(card.id)));
  const sum = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(all));
  return [...new Uint8Array(sum)].map((byte) => byte.toString(16)).join('');
}

const inLibrary = {
  /** Times of what a reader waits for, in ms. */
  async speed() {
    await empty();
    const long = storyOf('long', 100, 222);
    const started = performance.now();
    await saveStory(long);
    const save = Math.round(performance.now() - started);
    const outline = await timed(9, () => readOutline('long'));
    const row = (await readOutline('long'))?.chapters[50];
    const chapter = await timed(9, async () => row && (await readBlocks(row)));
    const same = told(await readStory('long')) === told(long);
    return {
      million: { save, outline, chapter, same, words: long.words },
      annotation: await timed(200, (i) => writeAnnotation(mark(`m${i}`, 'long'))),
      progress: await timed(200, (i) => writeProgress('long', `c${i % 100}`, i / 200)),
    };
  },
  /** So many works with marks: out, and in again. */
  async transfer(works: number) {
    await empty();
    for (let i = 0; i < works; i++) {
      await saveStory(storyOf(`s${i}`, 2, 10));
      await writeAnnotation(mark(`m${i}`, `s${i}`));
    }
    const before = await digest();
    const started = performance.now();
    let [most, bytes] = [heap(), 0];
    // As a file would hold them: text, a part at a time.
    const parts: Blob[] = [];
    for await (const part of exportLibrary()) {
      const text = JSON.stringify(part);
      bytes += text.length;
      parts.push(new Blob([text]));
      most = Math.max(most, heap());
    }
    const out = performance.now() - started;
    await empty();
    async function* again(): AsyncGenerator<LibraryPart> {
      for (const part of parts) yield JSON.parse(await part.text()) as LibraryPart;
    }
    const begun = performance.now();
    const result = await importLibrary(again(), 'replace', {
      breathe: async () => {
        most = Math.max(most, heap());
      },
    });
    const within = performance.now() - begun;
    const cards = await readCards();
    const search = await timed(5, async () => find(cards, { text: 'lamp s77', sort: 'title' }, new Map()));
    return {
      same: before === (await digest()),
      ...{ stories: result.stories, annotations: result.annotations, left: result.left.length },
      figures: {
        works,
        MB: Math.round(bytes / 1e6),
        out: Math.round(out),
        in: Math.round(within),
        heapMB: most,
        search,
      },
    };
  },
};

export type InLibrary = typeof inLibrary;
Object.assign(window, { inLibrary });
