import { JSDOM } from 'jsdom';

/**
 * Gives this test file a DOM as an extension page has it, and leaves Node's own files and streams, which
 * jsdom's stand in for only in part. Once, before what needs it is called.
 */
export function withDom(): JSDOM {
  const dom = new JSDOM('<!doctype html><html><body></body></html>', { url: 'https://page.example/' });
  const { window } = dom;
  for (const name of ['document', 'DOMParser', 'XMLSerializer', 'Node', 'Element', 'NodeFilter'] as const) {
    Object.assign(globalThis, { [name]: window[name] });
  }
  Object.assign(globalThis, { window });
  return dom;
}
