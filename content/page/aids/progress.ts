import { tn } from '../../words/t';
import type { Layer } from './layer';
import { onView } from './view';

/** Words a minute of a grown reader of English prose, silently (Brysbaert 2019: 238 for non-fiction, 260 for fiction). */
const WORDS_A_MINUTE = 250;
/** Characters a word, with its space; of scripts without spaces a character says as much as a word's third. */
const perWord = (text: string): number =>
  /[\u3040-\u30ff\u4e00-\u9fff]/.test(text.slice(0, 2000)) ? 2 : 5.7;

/** How far the text on screen has been read, 0 to 1, and how many minutes are left of it. */
export function readingLeft(
  box: { top: number; height: number },
  screen: number,
  words: number,
): { share: number; minutes: number } {
  const share = box.height > 0 ? Math.min(1, Math.max(0, (screen - box.top) / box.height)) : 0;
  return { share, minutes: Math.max(0, Math.round((words * (1 - share)) / WORDS_A_MINUTE)) };
}

/** A line below as long as the chapter was read, and the minutes that are left of it. */
export function startProgress(text: string, layer: Layer, signal: AbortSignal): void {
  const [line, left] = [layer.add('line'), layer.add('left')];
  const words = new WeakMap<Element, number>();
  const draw = () => {
    const boxes = [...document.querySelectorAll(text)].map((each) => ({
      each,
      box: each.getBoundingClientRect(),
    }));
    const here = boxes.find(({ box }) => box.bottom > innerHeight / 3 && box.height > 0) ?? boxes.at(-1);
    if (!here) return;
    let count = words.get(here.each);
    if (count === undefined) {
      const all = here.each.textContent ?? '';
      count = all.length / perWord(all);
      words.set(here.each, count);
    }
    const { share, minutes } = readingLeft(here.box, innerHeight, count);
    line.style.width = `${share * 100}%`;
    left.textContent = minutes > 0 ? tn('aids_minutes', minutes) : '';
  };
  onView(draw, signal);
}
