import { blockElements } from './list';

/** Declarations that carry meaning in a story, and the element that says the same. */
const meanings: readonly [RegExp, string][] = [
  [/(?:^|;)\s*font-style\s*:\s*(?:italic|oblique)/i, 'i'],
  [/(?:^|;)\s*font-weight\s*:\s*(?:bold|bolder|[6-9]00)/i, 'b'],
  [/(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]*underline/i, 'u'],
  [/(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]*line-through/i, 's'],
  [/(?:^|;)\s*vertical-align\s*:\s*super/i, 'sup'],
  [/(?:^|;)\s*vertical-align\s*:\s*sub\b/i, 'sub'],
];
const alignment = /(?:^|;)\s*text-align\s*:\s*(left|right|center|justify)/i;

/** Elements that may only hold certain others: nothing is put between them and those. */
const strict = new Set('table thead tbody tfoot tr colgroup col ul ol dl hr br img ruby details'.split(' '));

/**
 * What an inline style says by its italics, weight, lines and alignment, said by elements instead: styles
 * do not pass the sanitiser, and a thought set in italics is not to turn into narration.
 */
export function applyStyle(node: Element): void {
  const style = node.getAttribute('style');
  if (style === null) return;
  node.removeAttribute('style');
  const side = alignment.exec(style)?.[1];
  if (side && blockElements.has(node.localName) && !node.hasAttribute('align')) {
    node.setAttribute('align', side.toLowerCase());
  }
  if (strict.has(node.localName)) return;
  for (const [says, instead] of meanings) {
    if (!says.test(style) || !node.firstChild) continue;
    const wrapper = node.ownerDocument.createElement(instead);
    wrapper.append(...node.childNodes);
    node.append(wrapper);
  }
}
