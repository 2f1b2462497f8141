import flow from '../../components/reader/flow/flow.css?inline';
import { Stage } from '../../components/reader/flow/stage';
import { dress } from '../../components/reader/flow/touches';
import { Painter } from '../../components/reader/marks/painter';
import type { Annotation } from '../../content/stories/annotations';
import { bookOf } from '../../content/stories/book';
import { cleanup } from '../../content/stories/cleanup/options';
import { positionAt } from '../../content/stories/position';
import { Index } from '../../content/stories/search';
import { longStory, markOf } from './story';

/** What a page does to be measured; `scripts/bench/reader.mjs` asks for it by name. Times in ms. */
const chapters = 100;
const words = 10_000;
const MIDDLE = 50;
/** A column of 66 characters at 20 px. */
const settingOf = (size: number) => ({ charactersPerLine: 66, lineHeight: 1.6 * size, gap: 0.9 * size });

const painted = () =>
  new Promise<number>((done) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage(null);
    }),
  );

/** The parts that only the reader has are drawn for it alone; type and column are the same for all. */
function ground(): HTMLElement {
  const style = document.createElement('style');
  style.textContent = `${flow} .r-text { width: 630px; margin: 72px auto; font-family: serif } body { margin: 0 }`;
  document.head.append(style);
  const page = document.createElement('div');
  page.style.cssText = '--type-size:20px;--type-leading:1.6;--type-font:serif;--type-width:630px';
  const text = document.createElement('section');
  text.className = 'r-text';
  page.append(text);
  document.body.replaceChildren(page);
  return text;
}

const story = longStory(chapters, words);
const book = bookOf(story);
let stage: Stage | null = null;
let root: HTMLElement | null = null;
let full: () => void = () => {};
const longest = { task: 0 };
if (PerformanceObserver.supportedEntryTypes.includes('longtask')) {
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest.task = Math.max(longest.task, duration);
  }).observe({ type: 'longtask' });
}

const bench = {
  words: story.words,
  /** The reader, opened in the middle: first text, and all of it in the page. */
  async ours() {
    root = ground();
    await painted();
    let left = chapters;
    const all = new Promise<void>((done) => {
      full = done;
    });
    longest.task = 0;
    const start = performance.now();
    stage = new Stage(root, {
      book,
      manner: { cleanup, language: 'en', breakName: 'break', veil: null, coverName: '' },
      layout: { flow: 'scroll', columns: 1, single: false },
      setting: settingOf(20),
      put: (html, into) => {
        into.innerHTML = html;
        dress(into, () => {});
      },
      before: () => null,
      after: () => null,
      onPlace: () => {},
      onShown: () => {},
      onFull: () => {
        if (--left === 0) full();
      },
      onTrouble: (cause) => console.error(cause),
    });
    const block = story.chapters[MIDDLE]?.blocks[0]?.id ?? '';
    stage.begin({ chapter: story.chapters[MIDDLE]?.id ?? '', block, offset: 0 });
    const first = (await painted()) - start;
    await all;
    const filled = (await painted()) - start;
    return { first, filled, task: longest.task };
  },
  async naive() {
    root = ground();
    await painted();
    const html = story.chapters.map(({ blocks }) => blocks.map((block) => block.html).join('')).join('<hr>');
    const start = performance.now();
    root.innerHTML = html;
    return { first: (await painted()) - start };
  },
  async single() {
    root = ground();
    await painted();
    const html = (story.chapters[MIDDLE]?.blocks ?? []).map((block) => block.html).join('');
    const start = performance.now();
    root.innerHTML = html;
    return { first: (await painted()) - start };
  },
  /** A change of type size, until it is seen. */
  async retype(size: number) {
    await painted();
    const start = performance.now();
    root?.parentElement?.style.setProperty('--type-size', `${size}px`);
    stage?.retype(settingOf(size));
    return (await painted()) - start;
  },
  async scroll(steps = 300) {
    const frames: number[] = [];
    let last = performance.now();
    for (let i = 0; i < steps; i++) {
      scrollBy(0, 120);
      await new Promise(requestAnimationFrame);
      const now = performance.now();
      frames.push(now - last);
      last = now;
    }
    frames.sort((a, b) => a - b);
    const at = (share: number) => frames[Math.min(frames.length - 1, Math.floor(frames.length * share))];
    return { median: at(0.5), p95: at(0.95), max: at(1) };
  },
  async tour() {
    longest.task = 0;
    for (let i = 0; i < chapters; i++) {
      await stage?.enter(i);
      for (let n = 0; n < 3; n++) await painted();
    }
    return { task: longest.task };
  },
  /** How many of the words that stand once in a chapter the browser's own search finds. */
  findInPage() {
    let found = 0;
    for (let i = 0; i < chapters; i += 9) {
      getSelection()?.removeAllRanges();
      const find: (text: string) => boolean = Reflect.get(window, 'find');
      if (find.call(window, markOf(i))) found++;
    }
    return { found, of: Math.ceil(chapters / 9) };
  },
  async search() {
    const start = performance.now();
    const index = await Index.of(book, async () => {});
    const built = performance.now() - start;
    const times: number[] = [];
    let count = 0;
    for (const wanted of ['harbour', markOf(97), 'the', 'lantern slowly', 'nowhere at all']) {
      const from = performance.now();
      count += index.find(wanted, false).count;
      times.push(performance.now() - from);
    }
    return { built, find: Math.max(...times), count };
  },
  /** 4,000 highlights, 40 a chapter, drawn into a page that is all there. */
  async highlights() {
    const painter = new Painter((section, block) => stage?.filler.editsOf(section, block) ?? []);
    const marks = story.chapters.map((chapter) =>
      Array.from({ length: 40 }, (_, i): Annotation => {
        const index = (i * 5) % chapter.blocks.length;
        const start = positionAt(chapter, index, 4);
        const end = positionAt(chapter, index, 30);
        if (!start || !end) throw new Error('no such block');
        const about = { story: 'long', kind: 'highlight', text: '', at: 0, changed: 0 } as const;
        return { id: `${chapter.id} ${i}`, start, end, ...about };
      }),
    );
    await painted();
    const from = performance.now();
    let most = 0;
    for (const [i, chapter] of story.chapters.entries()) {
      const section = stage?.filler.sections[i];
      const one = performance.now();
      if (section) painter.paint(section, chapter, marks[i] ?? []);
      most = Math.max(most, performance.now() - one);
    }
    const made = performance.now() - from;
    const seen = performance.now();
    return { made, mostInChapter: most, frame: (await painted()) - seen };
  },
};

Reflect.set(window, 'bench', bench);
