import { readFile, readPasted } from '../../../content/files/read';
import { writeEpub } from '../../../content/files/writeEpub';
import { toBlocks } from '../../../content/sanitise/blocks';
import { sanitise, sanitised } from '../../../content/sanitise/sanitise';
import { trusted } from '../../../content/sanitise/trusted';
import type { SafeHtml } from '../../../content/stories/types';
import { setWords } from '../../../content/words/t';
import en from '../../../public/_locales/en/messages.json';
import { bookOf, xhtml } from '../../files/books';
import { goodFiles } from '../../files/good.data';
import { hostileFiles } from '../../files/hostile.data';
import { zipOf } from '../../files/zip';
import { storyOfAll } from '../../unit/files/stories';
import { faults } from '../../unit/sanitise/judge';
import { captured } from './captured';
import { longest } from './longest';
import { told } from './told';

// What runs inside a real page: the product's own code over files and attacks.

setWords((key) => (en as Record<string, { message: string }>)[key]?.message ?? '', 'en');
const cases = [...goodFiles, ...hostileFiles];

let runs = 0;
for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'] as const) {
  Object.defineProperty(window, name, { value: () => void runs++, writable: true });
}

/** Puts HTML into the page in both ways that the product does. */
function show(html: SafeHtml, shown: HTMLElement): void {
  const box = document.createElement('div');
  shown.append(box);
  box.append(sanitised(html));
  const other = document.createElement('div');
  box.append(other);
  other.innerHTML = trusted(html);
}

const inPage = {
  names: cases.map(({ name }) => name),

  /** One file of the set: what came of it, and how long the page had to wait. */
  async file(name: string) {
    const one = cases.find((each) => each.name === name);
    if (!one) throw new Error(`No file ${name}`);
    const blob = await one.make();
    const started = performance.now();
    const [result, wait] = await longest(() => readFile(blob, one.name));
    const took = Math.round(performance.now() - started);
    const refused =
      result instanceof Error ? ((result as { code?: string }).code ?? String(result)) : undefined;
    const wrong =
      refused === one.refused
        ? refused
          ? []
          : (one.wrong?.(result as Awaited<ReturnType<typeof readFile>>) ?? [])
        : [`was ${refused ?? 'opened'} (${(result as Error).cause}), not ${one.refused ?? 'opened'}`];
    return { wrong, wait, took };
  },

  /** Attacks by each way in; gives what ran and what was left. */
  async attack(payloads: string[]) {
    runs = 0;
    const left: string[] = [];
    const shown = document.createElement('div');
    document.body.append(shown);
    const judge = (from: string, html: SafeHtml) => {
      const found = faults(html);
      if (found.length > 0) left.push(`${from}: ${found.join(', ')}: ${html}`);
      if (sanitise(html) !== html) left.push(`${from}: not settled: ${html}`);
      show(html, shown);
    };
    for (const html of await inBook(payloads)) judge('in a book', html);
    for (const payload of payloads) {
      const ways = [
        sanitise(payload, { base: 'https://archiveofourown.org/' }),
        ...(await texts(readPasted(`<!doctype html><p>words</p>${payload}`, 'html'))),
        ...(await texts(readPasted(`words\n\n${payload}`, 'markdown'))),
        ...(await captured(payload)),
      ];
      for (const html of ways) judge(payload, html);
    }
    // What would run does so when pictures have failed and timers have come.
    await new Promise((done) => setTimeout(done, 50));
    shown.remove();
    return { runs, left };
  },

  /** What a page without the sanitiser would do: that the trap is sprung at all. */
  async control(): Promise<number> {
    runs = 0;
    const box = document.createElement('div');
    document.body.append(box);
    box.innerHTML = trusted('<img src="/none" onerror="alert(1)"><svg onload="alert(2)"></svg>');
    // The picture fails when the network says so, which a busy machine may take its time over.
    for (let tries = 0; tries < 50 && runs < 2; tries++) await new Promise((done) => setTimeout(done, 100));
    box.remove();
    return runs;
  },

  /** Times over a chapter of 10,000 words and a story of a million: medians, in ms. */
  async speed() {
    const paragraph = `<p>${'All night the lamp went <em>round</em> and nobody came to see it. '.repeat(4)}</p>`;
    const chapter = paragraph.repeat(200);
    const median = (all: number[]) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
    const timed = (work: () => void) =>
      median(
        Array.from({ length: 9 }, () => {
          const started = performance.now();
          work();
          return performance.now() - started;
        }),
      );
    const safe = sanitise(chapter);
    const chapters = Array.from({ length: 100 }, (_, i) => `<h2>Chapter ${i}</h2>${chapter}`);
    const million = new Blob([`<!doctype html><title>M</title><body>${chapters.join('')}`]);
    const started = performance.now();
    const [opened, wait] = await longest(() => readFile(million, 'm.html'));
    const read = performance.now() - started;
    const { story } = opened as Awaited<ReturnType<typeof readFile>>;
    const before = performance.now();
    const [book, waitToWrite] = await longest(() => writeEpub(story));
    const written = performance.now() - before;
    const again = performance.now();
    const [back, waitToRead] = await longest(() => readFile(book as Blob, 'm.epub'));
    return {
      sanitise: timed(() => void sanitise(chapter)),
      blocks: timed(() => void toBlocks(safe)),
      words: story.words,
      million: { read, wait, written, waitToWrite, epub: performance.now() - again, waitToRead },
      same: told(story) === told((back as Awaited<ReturnType<typeof readFile>>).story),
    };
  },

  /** An export of every element, read back in this browser. */
  async roundTrip() {
    const story = storyOfAll();
    const back = await readFile(await writeEpub(story), 'a.epub');
    return { before: JSON.stringify(story), after: JSON.stringify(back.story) };
  },
};

/** Each as a page of one book; where the book is refused for one of them, of smaller books. */
async function inBook(payloads: readonly string[]): Promise<SafeHtml[]> {
  const pages = Object.fromEntries(
    payloads.map((payload, i) => [`p${i}.xhtml`, xhtml(`<p>words</p>${payload}`)]),
  );
  const found = await texts(readFile(await zipOf(bookOf({ pages })), 'a.epub'));
  if (found.length > 0 || payloads.length < 2) return found;
  const half = Math.ceil(payloads.length / 2);
  return [...(await inBook(payloads.slice(0, half))), ...(await inBook(payloads.slice(half)))];
}

async function texts(reading: ReturnType<typeof readFile>): Promise<SafeHtml[]> {
  try {
    const { story } = await reading;
    return story.chapters.flatMap((chapter) => chapter.blocks.map((block) => block.html));
  } catch (cause) {
    if ((cause as Error).name === 'FileError') return [];
    throw cause;
  }
}

export type InPage = typeof inPage;
Object.assign(window, { inPage });
