/** A node of ours in a site's page: one class marks it, so that it is never read as the page's. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  part: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.className = part ? `unspoiled unspoiled-${part}` : 'unspoiled';
  element.append(...children);
  return element;
}

/** A button that only a person can press: what a page's script sends is not trusted. */
export function button(part: string, label: (Node | string)[], press: () => void): HTMLButtonElement {
  const element = make('button', part, ...label);
  element.type = 'button';
  element.addEventListener('click', (event) => {
    if (!event.isTrusted) return;
    // The page's own handlers on what lies around (links, draggable rows) are not meant.
    event.preventDefault();
    event.stopPropagation();
    press();
  });
  return element;
}

/** Whether the ground behind an element is dark: its nearest painted background, by luminance. */
export function isOnDark(element: Element | null): boolean {
  for (let each = element; each; each = each.parentElement) {
    const [r = 0, g = 0, b = 0, alpha = 1] = (
      getComputedStyle(each).backgroundColor.match(/[\d.]+/g) ?? []
    ).map(Number);
    if (alpha > 0.5) return 0.2126 * r + 0.7152 * g + 0.0722 * b < 110;
  }
  return false;
}

/**
 * Whether the page's parser is past this element: what is still streaming in is not judged. Told by what
 * follows it or its parent, and by nothing further up: there scripts and other extensions, and we
 * ourselves, put things while the page still comes.
 */
export function isComplete(element: Element): boolean {
  if (document.readyState !== 'loading') return true;
  return follows(element) || (element.parentElement !== null && follows(element.parentElement));
}

function follows(element: Element): boolean {
  let next = element.nextSibling;
  while (next instanceof Element && next.classList.contains('unspoiled')) next = next.nextSibling;
  return next !== null;
}

/** Chooses anew the ground that our parts stand on: a skin may come after them. */
export function groundAnew(dark: boolean): void {
  for (const each of document.querySelectorAll<HTMLElement>('.unspoiled[data-ground]:not(.unspoiled-toast)'))
    each.dataset.ground = dark ? 'dark' : 'light';
}

/**
 * The nearest element with an attribute around one, itself included. `seen` holds what was found on the way
 * before: a parser tells of thousands of nodes at once, and most have their ancestors in common.
 */
export function markedAround(
  element: Element,
  mark: string,
  seen: Map<Element, HTMLElement | null>,
): HTMLElement | null {
  const way: Element[] = [];
  let found: HTMLElement | null | undefined;
  let each: Element | null = element;
  while (each && found === undefined) {
    if (each.hasAttribute(mark)) found = each as HTMLElement;
    else {
      found = seen.get(each);
      way.push(each);
      each = each.parentElement;
    }
  }
  for (const one of way) seen.set(one, found ?? null);
  return found ?? null;
}
