const blocks =
  /^(?:P|DIV|BR|LI|BLOCKQUOTE|HR|H[1-6]|TR|DT|DD|PRE|SECTION|ARTICLE|HEADER|FOOTER|ASIDE|FIELDSET|TABLE|UL|OL|DL|DETAILS|SUMMARY|FIGURE|FIGCAPTION|CENTER)$/;
/** Never words of a page, wherever they stand. */
const never = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/;

/** What we put into a page is never read as the page's. */
export const isOurs = (element: Element): boolean => element.classList.contains('unspoiled');

/**
 * Words of an element, a line a block: read from the tree, since what is hidden has no layout to ask.
 * @param skip selector of what inside it is not to be read.
 * @param keepLines whether line breaks of the source are lines, as in `white-space: pre-wrap`.
 */
export function wordsOf(element: Element, skip?: string, keepLines = false): string {
  // A tag: words, or a link of words. Most of what is read is one, and a page has hundreds.
  if (!skip && !keepLines && isPlain(element)) return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  let text = '';
  const walk = (node: Node, kept: boolean): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) text += kept ? child.nodeValue : child.nodeValue?.replace(/\n/g, ' ');
      else if (child.nodeType === 1) {
        const inner = child as Element;
        if (never.test(inner.nodeName) || isOurs(inner) || (skip && inner.matches(skip))) continue;
        const block = blocks.test(inner.nodeName);
        const cell = /^T[DH]$/.test(inner.nodeName);
        if (block) text += '\n';
        else if (cell) text += ' ';
        // "Unsubscribe from TITLE" is what a button of a form says.
        if (inner.nodeName === 'INPUT' && inner.getAttribute('type') === 'submit')
          text += inner.getAttribute('value') ?? '';
        walk(inner, kept || inner.nodeName === 'PRE');
        if (block) text += '\n';
      }
    }
  };
  walk(element, keepLines);
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

function isPlain(element: Element): boolean {
  const [only, more] = [element.firstElementChild, element.lastElementChild];
  if (!only) return true;
  return only === more && only.nodeName === 'A' && !only.firstElementChild && !isOurs(only);
}

export const elements = (root: ParentNode, selector: string | undefined): HTMLElement[] =>
  selector ? [...root.querySelectorAll<HTMLElement>(selector)] : [];

/**
 * Elements of one root that are not another's: a page that is cut off in the middle, or a broken one,
 * nests what should stand side by side.
 */
export function elementsOf(root: HTMLElement, selector: string | undefined, nested: string): HTMLElement[] {
  const all = elements(root, selector);
  if (all.length === 0 || !root.querySelector(nested)) return all;
  return all.filter((each) => each.closest(nested) === root);
}

/** Words of all that a selector finds; after " @name" stands an attribute that says it instead. */
export function words(root: ParentNode, selector: string | undefined, nested?: string): string[] {
  const [places, attribute] = selector?.split(' @') ?? [];
  const all = nested ? elementsOf(root as HTMLElement, places, nested) : elements(root, places);
  return all
    .map((element) => (attribute ? (element.getAttribute(attribute)?.trim() ?? '') : wordsOf(element)))
    .filter(Boolean);
}

/** ISO day of a date as sites write it ("05 Feb 2026", "2026-02-05"); undefined where it is none. */
function dayOf(text: string | undefined): string | undefined {
  const time = text ? Date.parse(/^\d{4}-/.test(text) ? text : `${text} UTC`) : Number.NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

/** Attributes in which sites write a moment: ISO 8601, or seconds since 1970. */
const moments = ['datetime', 'unixtime', 'data-xutime', 'data-time', 'data-timestamp', 'ts'];

/** The latest day that any of these elements names: a work says when it was posted and when it was updated. */
export function latestDay(all: readonly Element[]): string | undefined {
  const days = all.flatMap((element) => {
    for (const name of moments) {
      const value = element.getAttribute(name);
      if (!value) continue;
      const time = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value);
      if (time > 0 && time < 8e15) return [new Date(time).toISOString().slice(0, 10)];
    }
    return dayOf(wordsOf(element)) ?? [];
  });
  return days.sort().at(-1);
}
