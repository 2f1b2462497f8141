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

/** Whether a page is past this element: what is still streaming in is not judged. */
export function isComplete(element: Node): boolean {
  if (document.readyState !== 'loading') return true;
  for (let node: Node | null = element; node && node !== document; node = node.parentNode)
    if (node.nextSibling) return true;
  return false;
}
