import createPurifier, { type Config, type DOMPurify } from 'dompurify';
import { attributes, dropped, elements, kept } from './list';
import { trustedPolicy } from './trusted';

const config: Config = {
  ALLOWED_TAGS: [...elements, '#text'],
  ALLOWED_ATTR: [...attributes],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOW_SELF_CLOSE_IN_ATTR: false,
  // Every value is judged by the list itself, addresses among them.
  ADD_URI_SAFE_ATTR: [...attributes],
  FORBID_CONTENTS: [...dropped],
  KEEP_CONTENT: true,
  RETURN_DOM: true,
};

let purifier: DOMPurify | null = null;

/** The library with our list, made when first asked for: what only imports this needs no DOM. */
function make(): DOMPurify {
  const made = createPurifier(window);
  if (!made.isSupported) throw new Error('This browser cannot sanitise HTML');
  made.addHook('uponSanitizeAttribute', (node, data) => {
    const value = kept(node.localName, data.attrName, data.attrValue);
    if (value === null) data.keepAttr = false;
    else data.attrValue = value;
  });
  return made;
}

/** Passes HTML through the library. The result is of an inert document and holds only what the list allows. */
export function purify(html: string): HTMLElement {
  purifier ??= make();
  const policy = trustedPolicy();
  const settings = policy ? { ...config, TRUSTED_TYPES_POLICY: policy as never } : config;
  // With a doctype, so that tables and paragraphs nest as they will when the page shows them.
  return purifier.sanitize(`<!doctype html><body>${html}`, settings) as unknown as HTMLElement;
}
