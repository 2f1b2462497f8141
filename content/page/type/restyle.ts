/**
 * Sets properties on an element's own style.
 * @returns what puts its `style` attribute back as it was written, or takes it away.
 */
export function restyled(element: HTMLElement, properties: Readonly<Record<string, string>>): () => void {
  const before = element.getAttribute('style');
  for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value);
  return () => {
    // Written first: an attribute that Chromium has not written out yet is emptied and not removed.
    element.setAttribute('style', before ?? '');
    if (before === null) element.removeAttribute('style');
  };
}
