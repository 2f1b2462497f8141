/** Elements that their document, or the form they are in, knows by their name or id. */
const KNOWN = 'form, img, embed, object, iframe, button, fieldset, input, output, select, textarea'.replace(
  /\w+/g,
  (name) => `${name}[name], ${name}[id]`,
);

/**
 * Takes from a page that came from outside the names that would stand in for the DOM's own: with
 * `<input name="parentNode">` in it a form is its own ancestor, and whoever walks up from it never ends.
 * @returns the page
 */
export function unclobbered(page: Document): Document {
  const clean = document.implementation.createHTMLDocument('');
  const form = clean.createElement('form');
  const { getAttribute, removeAttribute } = form;
  // The page's own methods may be stood in for already.
  const found: NodeListOf<Element> = clean.querySelectorAll.call(page, KNOWN);
  for (const element of found)
    for (const attribute of ['name', 'id']) {
      const name: string | null = getAttribute.call(element, attribute);
      if (name !== null && (name in form || name in clean)) removeAttribute.call(element, attribute);
    }
  return page;
}
