import { type Covered, cover, type WordVeil } from './veil';

/** A stretch of a text, from and to in UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

/** Of a language as a page says it, which may be none: that is read as English. */
function segmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}

/** The sentences that the stretches stand in, in order and none twice. */
function sentencesOf(text: string, stretches: readonly Stretch[], language: string): Stretch[] {
  const found: Stretch[] = [];
  let at = 0;
  for (const { index, segment } of segmenter(language).segment(text)) {
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

/** A page's own text, so in none of ours that is left out of it. */
function wrapOf(): Covered {
  const [leaf, inner] = [document.createElement('span'), document.createElement('span')];
  for (const each of [leaf, inner]) each.className = 'unspoiled-aside';
  leaf.append(inner);
  return { leaf, inner };
}

/** Wraps a stretch of a paragraph's text, once for each node that it goes through. */
function wrap(paragraph: HTMLElement, { start, end }: Stretch): Covered[] {
  const wraps: Covered[] = [];
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
  const words = ownWords(paragraph);
  const wraps = stretches.map((stretch) => wrap(paragraph, stretch));
  const veils = wraps.map((parts) => cover(parts, 'inline', label, dark));
  return {
    set: (open) => {
      for (const veil of veils) veil.set(open);
    },
    isOpen: () => veils.every((veil) => veil.isOpen()),
    intact: () => ownWords(paragraph) === words && veils.every((veil) => veil.intact()),
    remove() {
      for (const veil of veils) veil.remove();
      for (const { leaf, inner } of wraps.flat()) leaf.replaceWith(...inner.childNodes);
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
  const language = paragraph.closest<HTMLElement>('[lang]')?.lang ?? '';
  return sentencesOf(paragraph.textContent ?? '', finds, language);
}
