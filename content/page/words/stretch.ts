import { t } from '../../words/t';
import { hideElement, isCovered, showElement } from '../veil/hide';
import { makeTab } from '../veil/tab';
import type { WordVeil } from './veil';

/** A stretch of a text, from and to in UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

/** The sentences that the stretches stand in, in order and none twice. */
function sentencesOf(text: string, stretches: readonly Stretch[], language: string): Stretch[] {
  const found: Stretch[] = [];
  let at = 0;
  for (const { index, segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    const end = index + segment.trimEnd().length;
    while (at < stretches.length && (stretches[at] as Stretch).end <= index) at++;
    const next = stretches[at];
    if (next && next.start < end) found.push({ start: index, end });
  }
  return found;
}

/** Text nodes of a paragraph, without those of ours. */
function textsOf(paragraph: HTMLElement): Text[] {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const all: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!node.parentElement?.closest('.unspoiled')) all.push(node as Text);
  return all;
}

const ownWords = (paragraph: HTMLElement): string =>
  textsOf(paragraph)
    .map(({ data }) => data)
    .join('');

/** What shows the leaf, and in it what is hidden: a page's own text, so none of ours that is left out of it. */
interface Wrap {
  leaf: HTMLElement;
  inner: HTMLElement;
}

function wrapOf(): Wrap {
  const [leaf, inner] = [document.createElement('span'), document.createElement('span')];
  for (const each of [leaf, inner]) each.className = 'unspoiled-aside';
  leaf.append(inner);
  return { leaf, inner };
}

/** Wraps a stretch of a paragraph's text, once for each node that it goes through. */
function wrap(paragraph: HTMLElement, { start, end }: Stretch): Wrap[] {
  const wraps: Wrap[] = [];
  let at = 0;
  for (const text of textsOf(paragraph)) {
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, text.length)];
    at += text.length;
    if (from >= to) continue;
    const part = from > 0 ? text.splitText(from) : text;
    if (to - from < part.length) part.splitText(to - from);
    const made = wrapOf();
    part.replaceWith(made.leaf);
    made.inner.append(part);
    wraps.push(made);
  }
  return wraps;
}

/** Veils stretches of a paragraph where they stand, each with a button of its own; the rest stays readable. */
export function veilStretches(
  paragraph: HTMLElement,
  stretches: readonly Stretch[],
  label: 'full' | 'hidden',
  dark: boolean,
): WordVeil {
  const why = label === 'hidden' ? t('veil_hidden') : t('veil_phrase');
  const words = ownWords(paragraph);
  const parts = stretches.map((stretch) => {
    const wraps = wrap(paragraph, stretch);
    let open = false;
    const set = (to: boolean): void => {
      open = to;
      for (const { leaf, inner } of wraps) {
        if (open) {
          showElement(inner);
          delete leaf.dataset.unspoiledLeaf;
        } else {
          hideElement(inner, true);
          leaf.dataset.unspoiledLeaf = 'tag';
        }
      }
      tab.set(open);
    };
    const said = { full: why, short: '', group: why, label: why };
    const tab = makeTab(said, 'inline', dark, { press: () => set(!open) }, 0);
    tab.element.dataset.flow = '';
    wraps[0]?.leaf.before(tab.element);
    set(false);
    return { wraps, tab: tab.element, set, isOpen: () => open };
  });
  return {
    set: (open) => {
      for (const part of parts) part.set(open);
    },
    isOpen: () => parts.every((part) => part.isOpen()),
    intact: () =>
      ownWords(paragraph) === words &&
      parts.every(
        ({ tab, wraps, isOpen }) =>
          tab.isConnected && (isOpen() || wraps.every(({ inner }) => isCovered(inner))),
      ),
    remove() {
      for (const { wraps, tab, set } of parts) {
        set(true);
        tab.remove();
        for (const { leaf, inner } of wraps) leaf.replaceWith(...inner.childNodes);
      }
      paragraph.normalize();
    },
  };
}

/** Of a paragraph: what of it is to be hidden. @param by how much around each find. */
export function stretchesIn(
  paragraph: HTMLElement,
  finds: readonly Stretch[],
  by: 'word' | 'sentence',
): readonly Stretch[] {
  if (by === 'word') return finds;
  const said = paragraph.closest<HTMLElement>('[lang]')?.lang ?? '';
  // A page may say anything, and the segmenter throws at what is no language's tag.
  const language = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(said) ? said : 'en';
  return sentencesOf(paragraph.textContent ?? '', finds, language);
}
