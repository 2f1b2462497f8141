import type { Site } from '../../sites/types';
import { findPhrases, type Phrases } from '../../spoilers/phrases';
import { t } from '../../words/t';
import { isComplete } from '../dom';
import { hideElement, showElement } from './hide';
import { makeTab } from './tab';
import type { VeilContext } from './words';

/** Time of ours between two paints, in ms: a long text is searched in slices and stays hidden until then. */
const SLICE = 12;
const MARK = 'data-unspoiled-seen';

/**
 * Searches the text of works for the reader's own words, a paragraph at a time. The pre-paint style keeps
 * each paragraph hidden until it is marked as searched; one that holds a word is veiled where it stands.
 */
export function startTextSearch(site: Site, phrases: Phrases, context: VeilContext, signal: AbortSignal) {
  const places = site.shapes.flatMap(({ root, surfaces }) =>
    surfaces.text ? [`:is(${root}) :is(${surfaces.text})`] : [],
  );
  const selector = places.map((place) => `${place}:not([${MARK}])`).join(', ');
  const undo: (() => void)[] = [];
  let waiting = false;

  function veil(paragraph: HTMLElement): void {
    hideElement(paragraph, true);
    paragraph.dataset.unspoiledLeaf = 'block';
    const words = { full: t('veil_phrase'), short: t('veil_phrase'), group: t('veil_phrase') };
    const tab = makeTab(
      context.label === 'hidden' ? { ...words, full: t('veil_hidden') } : words,
      'block',
      false,
      () => {
        open = !open;
        if (open) showElement(paragraph);
        else hideElement(paragraph, true);
        paragraph.toggleAttribute('data-unspoiled-leaf', !open);
        if (!open) paragraph.dataset.unspoiledLeaf = 'block';
        tab.set(open);
      },
    );
    let open = false;
    paragraph.before(tab.element);
    undo.push(() => {
      showElement(paragraph);
      paragraph.removeAttribute('data-unspoiled-leaf');
      tab.element.remove();
    });
  }

  function nextOf(child: Element): HTMLElement | null {
    let next = child.nextElementSibling;
    while (next && (next.hasAttribute(MARK) || next.classList.contains('unspoiled')))
      next = next.nextElementSibling;
    return next as HTMLElement | null;
  }

  function look(): void {
    waiting = false;
    if (signal.aborted) return;
    const end = performance.now() + SLICE;
    for (const text of document.querySelectorAll<HTMLElement>(selector)) {
      let child = text.querySelector<HTMLElement>(`:scope > :not([${MARK}]):not(.unspoiled)`);
      while (child && isComplete(child)) {
        if (performance.now() > end) {
          later();
          return;
        }
        if (findPhrases(child.textContent ?? '', phrases).length > 0) veil(child);
        child.setAttribute(MARK, '');
        child = nextOf(child);
      }
      // Words outside any paragraph are shown only when the whole is here and holds none.
      if (!child && isComplete(text) && !looseHit(text)) text.setAttribute(MARK, '');
    }
  }
  const looseHit = (text: HTMLElement): boolean =>
    [...text.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && findPhrases(node.nodeValue ?? '', phrases).length > 0,
    );
  const later = (): void => {
    if (!waiting) requestAnimationFrame(look);
    waiting = true;
  };
  signal.addEventListener('abort', () => {
    for (const each of document.querySelectorAll(
      places.map((place) => `${place}, ${place} > [${MARK}]`).join(', '),
    ))
      each.removeAttribute(MARK);
    for (const each of undo) each();
  });
  return { look };
}
