/** What an element was before it was hidden, to give it back as it was. */
interface Before {
  inert: boolean;
  styled: boolean;
  values: [property: string, value: string, priority: string][];
}

const hidden = new WeakMap<HTMLElement, Before>();
const deep = new WeakMap<HTMLElement, HTMLElement[]>();

function cover(element: HTMLElement, property: 'visibility' | 'display', value: string): void {
  const { style } = element;
  if (!hidden.has(element))
    hidden.set(element, {
      inert: element.inert,
      styled: element.hasAttribute('style'),
      values: [[property, style.getPropertyValue(property), style.getPropertyPriority(property)]],
    });
  style.setProperty(property, value, 'important');
  element.inert = true;
}

function uncover(element: HTMLElement): void {
  const before = hidden.get(element);
  if (!before) return;
  hidden.delete(element);
  for (const [property, value, priority] of before.values) {
    element.style.removeProperty(property);
    if (value) element.style.setProperty(property, value, priority);
  }
  if (!before.styled && !element.getAttribute('style')) element.removeAttribute('style');
  element.inert = before.inert;
}

/**
 * Hides an element so that it survives our style sheets: its own inline `!important` and `inert`. Prose
 * keeps its room (nothing may move) and each descendant is hidden itself, since a page's rule on a
 * descendant would show through; a text of any length leaves the layout instead.
 */
export function hideElement(element: HTMLElement, keepRoom: boolean): void {
  if (!keepRoom) {
    cover(element, 'display', 'none');
    return;
  }
  const inside = [...element.querySelectorAll<HTMLElement>('*')].filter((each) => each.style);
  deep.set(element, inside);
  cover(element, 'visibility', 'hidden');
  for (const each of inside) cover(each, 'visibility', 'hidden');
}

/** Gives an element back as it was before `hideElement`. */
export function showElement(element: HTMLElement): void {
  uncover(element);
  for (const each of deep.get(element) ?? []) uncover(each);
  deep.delete(element);
}

/** Whether an element that we hid still is: a page may have touched it. */
export function isCovered(element: HTMLElement): boolean {
  const before = hidden.get(element);
  if (!before || !element.inert) return false;
  return before.values.every(([property]) => element.style.getPropertyPriority(property) === 'important');
}

/**
 * Frees a part of the page of what a veil left that nobody knows any more: a copy that the page made of
 * a veiled node, or what the script left before an update of the extension.
 */
export function freeOrphans(root: ParentNode): void {
  for (const each of root.querySelectorAll('.unspoiled-aside')) each.replaceWith(...each.childNodes);
  for (const each of root.querySelectorAll('.unspoiled')) each.remove();
  for (const leaf of root.querySelectorAll<HTMLElement>('[data-unspoiled-leaf]')) {
    delete leaf.dataset.unspoiledLeaf;
    for (const each of [leaf, ...leaf.querySelectorAll<HTMLElement>('[inert]')]) {
      if (hidden.has(each) || !each.style) continue;
      each.inert = false;
      for (const property of ['visibility', 'display'])
        if (each.style.getPropertyPriority(property)) each.style.removeProperty(property);
      if (!each.getAttribute('style')) each.removeAttribute('style');
    }
  }
}
