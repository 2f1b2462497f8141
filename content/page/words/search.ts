import type { Site } from '../../sites/types';
import type { VeilSettings } from '../../storage/types';
import { isComplete } from '../dom';
import type { Finder, Search } from './part';
import { stretchesIn, veilStretches } from './stretch';
import { veilParagraph, type WordVeil } from './veil';

/** Time of ours between two paints, in ms: a long text is searched in slices and stays hidden until then. */
const SLICE = 12;
const MARK = 'data-unspoiled-seen';

/**
 * Searches the text of works for the reader's own words, a paragraph at a time. The pre-paint style keeps
 * each paragraph hidden until it is marked as searched; one that holds a word is veiled where it stands.
 */
export function startSearch(
  site: Site,
  finder: Finder,
  { label, prose }: Pick<VeilSettings, 'label' | 'prose'>,
  dark: () => boolean,
  signal: AbortSignal,
): Search {
  const places = site.shapes.flatMap(({ root, surfaces }) =>
    surfaces.text ? [`:is(${root}) :is(${surfaces.text})`] : [],
  );
  const paragraphs = places.map((place) => `${place} > *`).join(', ');
  const searched = places.map((place) => `${place} > [${MARK}]`).join(', ');
  const unsearched = places.map((place) => `${place}:not([${MARK}])`).join(', ');
  const veils = new Map<Element, WordVeil>();
  /** Searched as they stand; a page could set our mark too. */
  const done = new WeakSet<Node>();
  let waiting = false;
  /** The last paragraph of a text before which all are searched. */
  const reached = new WeakMap<Element, Element>();

  function search(paragraph: HTMLElement): void {
    const finds = finder.find(paragraph.textContent ?? '');
    if (finds.length > 0) {
      const veil =
        prose === 'paragraph'
          ? veilParagraph(paragraph, label, dark())
          : veilStretches(paragraph, stretchesIn(paragraph, finds, prose), label, dark());
      veils.set(paragraph, veil);
    }
    paragraph.setAttribute(MARK, '');
    done.add(paragraph);
  }

  function slice(): void {
    waiting = false;
    if (signal.aborted) return;
    const end = performance.now() + SLICE;
    for (const text of document.querySelectorAll<HTMLElement>(unsearched)) {
      const last = reached.get(text);
      let paragraph = nextOf(last?.parentElement === text ? last : text.firstElementChild);
      while (paragraph && isComplete(paragraph)) {
        if (performance.now() > end) {
          waiting = true;
          requestAnimationFrame(slice);
          return;
        }
        search(paragraph);
        reached.set(text, paragraph);
        paragraph = nextOf(paragraph.nextElementSibling);
      }
      // Words outside any paragraph are shown only when the whole is here and they hold none.
      if (!paragraph && isComplete(text) && !looseWords(text).some(finder.has)) text.setAttribute(MARK, '');
    }
  }

  signal.addEventListener(
    'abort',
    () => {
      for (const veil of veils.values()) veil.remove();
      for (const each of document.querySelectorAll(`${searched}, ${places.join(', ')}`))
        each.removeAttribute(MARK);
    },
    { once: true },
  );

  /** Its words are others now, or the page took the veil away: hidden again until it is searched. */
  function again(paragraph: Element): void {
    veils.get(paragraph)?.remove();
    veils.delete(paragraph);
    done.delete(paragraph);
    paragraph.removeAttribute(MARK);
    paragraph.parentElement?.removeAttribute(MARK);
    if (paragraph.parentElement) reached.delete(paragraph.parentElement);
  }

  /** Without a selector: a parser tells of tens of thousands of nodes. */
  function searchedAround(element: Element | null): Element | null {
    let each = element;
    while (each && !done.has(each)) each = each.parentElement;
    return each;
  }

  return {
    look(changes) {
      for (const { target, addedNodes, attributeName } of changes) {
        if (attributeName === MARK) {
          // Our own mark, set between two frames, says nothing new; one of the page's would show what nobody searched.
          const element = target as HTMLElement;
          if (element.hasAttribute(MARK) !== done.has(element) && element.matches(paragraphs)) again(element);
          continue;
        }
        // What came may stand before what was searched; what we put there does not.
        if (addedNodes.length > 0 && [...addedNodes].some((node) => !isTab(node)))
          reached.delete(target as Element);
        const element = target instanceof Element ? target : target.parentElement;
        const paragraph = searchedAround(element);
        if (!paragraph || element?.closest('.unspoiled') || veils.get(paragraph)?.intact()) continue;
        again(paragraph);
      }
      if (!waiting) slice();
    },
    count: () => veils.size,
    isOpen: () => [...veils.values()].every((veil) => veil.isOpen()),
    set(open) {
      for (const veil of veils.values()) veil.set(open);
    },
  };
}

function nextOf(from: Element | null): HTMLElement | null {
  let next = from;
  while (next && (next.hasAttribute(MARK) || next.classList.contains('unspoiled')))
    next = next.nextElementSibling;
  return next as HTMLElement | null;
}

const looseWords = (text: Element): string[] =>
  [...text.childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : []));

const isTab = (node: Node): boolean => node instanceof Element && node.classList.contains('unspoiled');
