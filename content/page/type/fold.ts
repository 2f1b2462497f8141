import { restyled } from './restyle';

const FOLD = 'data-unspoiled-fold';
const NEAR = 'data-unspoiled-near';
/** Children of one parent from which on laying them all out takes more than a frame. */
const MANY = 300;
/** How many stay on either side of what is seen: enough for small type, and for a turn of the wheel. */
const AROUND = 40;

/**
 * Takes what is far from the screen out of the layout, and leaves its room: one block that changes has
 * its parent look at all of its children, and moves all that follow. No node is added or moved.
 * @param seen blocks on screen, @param text selector of the page's texts.
 * @returns what brings all of it back.
 */
export function foldFar(seen: readonly HTMLElement[], text: string): () => void {
  const folds = [...parentsOf(seen, text)].flatMap(([parent, children]) => measured(parent, children));
  const undo = folds.map(({ parent, near, above, tall }) => {
    for (const child of near) child.setAttribute(NEAR, '');
    parent.setAttribute(FOLD, '');
    const restore = restyled(parent, { '--unspoiled-above': `${above}px`, '--unspoiled-tall': `${tall}px` });
    return () => {
      restore();
      parent.removeAttribute(FOLD);
      for (const child of near) child.removeAttribute(NEAR);
    };
  });
  return () => {
    for (const each of undo) each();
  };
}

/** Parents of many, from the seen blocks up to their text, with those of their children that are seen. */
function parentsOf(seen: readonly HTMLElement[], text: string): Map<HTMLElement, Set<Element>> {
  const found = new Map<HTMLElement, Set<Element>>();
  for (const block of seen) {
    const top = block.closest(text)?.parentElement;
    for (let child = block; child.parentElement && child.parentElement !== top; child = child.parentElement)
      if (child.parentElement.childElementCount > MANY)
        found.set(child.parentElement, (found.get(child.parentElement) ?? new Set()).add(child));
  }
  return found;
}

function measured(parent: HTMLElement, seen: Set<Element>) {
  const style = getComputedStyle(parent);
  // Text of the parent's own cannot be folded; and only blocks under one another leave a room to keep.
  const loose = [...parent.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue ?? ''),
  );
  if (loose || style.display !== 'block') return [];
  const children = [...parent.children];
  const at = [...seen].map((child) => children.indexOf(child));
  const near = children.slice(Math.max(0, Math.min(...at) - AROUND), Math.max(...at) + AROUND + 1);
  const [first] = near;
  if (!first) return [];
  const box = parent.getBoundingClientRect();
  const of = (name: 'borderTopWidth' | 'borderBottomWidth' | 'paddingBottom') =>
    Number.parseFloat(style[name]);
  const start = first.getBoundingClientRect().top - Number.parseFloat(getComputedStyle(first).marginTop);
  const above = Math.max(0, start - box.top - of('borderTopWidth'));
  const rest = above + of('paddingBottom') + of('borderTopWidth') + of('borderBottomWidth');
  const tall = style.boxSizing === 'border-box' ? box.height : Math.max(0, box.height - rest);
  // What has the focus, or holds an end of the selection, is kept where it is.
  const kept = [document.activeElement, getSelection()?.anchorNode, getSelection()?.focusNode];
  const held = children.filter((child) => kept.some((node) => node && child.contains(node)));
  return [{ parent, near: new Set([...near, ...held]), above, tall }];
}
