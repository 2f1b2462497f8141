import type { Item } from '../works';

/** Room that hidden tags leave for a tab over them, in px: as long as they stand side by side. */
export function roomOf(items: readonly Item[]): number {
  let characters = 0;
  let last: Element | null = null;
  for (const { element, text } of items) {
    if (last && element.previousElementSibling !== last) break;
    characters += text.length + 2;
    last = element;
  }
  return characters * 6.2;
}
