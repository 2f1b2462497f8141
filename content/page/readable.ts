import { Readability } from '@mozilla/readability';
import { trusted } from '../sanitise/trusted';
import { unclobbered } from '../sanitise/unclobber';
import { hiddenInline, hiddenSelectors } from '../sites/parts/hidden';
import { isLanguageTag } from '../words/languageTag';

/** What any page is read as where no description of its site says more. */
export interface Readable {
  title: string;
  /** As the page signs it, without "by"; null where it does not. */
  author: string | null;
  /** The story's own markup, with absolute addresses. NOT sanitised: `content/sanitise` is for that. */
  html: string;
  /** Language as the page says it ("de"), or null. */
  language: string | null;
}

/** More elements than this no story has, and looking at them would keep the reader waiting. */
const MOST = 300_000;

/**
 * Finds the story on a page of any site, when the reader asks for it. It is given the page's markup, not
 * the page: nothing in it runs, loads, or changes. What the page hides by its own style and
 * what is ours stay out. To be imported when it is needed (`import('…/content/page/readable')`).
 * @param html the page's `document.documentElement.outerHTML`
 * @param url its address
 * @returns null where nothing on the page looks like a text.
 */
export function readable(html: string, url: string): Readable | null {
  const page = unclobbered(new DOMParser().parseFromString(trusted(html), 'text/html'));
  if (page.querySelectorAll('*').length > MOST) return null;
  for (const base of page.querySelectorAll('base')) base.remove();
  const base = page.createElement('base');
  base.href = url;
  page.head.prepend(base);
  withoutHidden(page);
  withoutSinks(page);
  const found = new Readability(page, { keepClasses: false }).parse();
  if (!found?.content || !found.textContent?.trim()) return null;
  return {
    title: tidy(found.title) || new URL(url).hostname,
    author: tidy(found.byline).replace(/^(?:by|von|par|por|от)\s+/i, '') || null,
    html: found.content,
    language: isLanguageTag(tidy(found.lang)) ? tidy(found.lang) : null,
  };
}

const tidy = (words: string | null | undefined): string => (words ?? '').replace(/\s+/g, ' ').trim();

/**
 * The library writes strings as HTML in two places, into this inert document: where our pages' policy
 * forbids that, ours vouches for the one, and the other, fallbacks of pictures, is opened before.
 */
function withoutSinks(page: Document): void {
  for (const fallback of page.querySelectorAll('noscript')) fallback.replaceWith(...fallback.childNodes);
  const { body } = page;
  let holder: object | null = body;
  while (holder && !Object.hasOwn(holder, 'innerHTML')) holder = Object.getPrototypeOf(holder);
  const own = holder && Object.getOwnPropertyDescriptor(holder, 'innerHTML');
  if (!own?.set) return;
  const { get, set } = own;
  Object.defineProperty(body, 'innerHTML', { get, set: (html: string) => set.call(body, trusted(html)) });
}

/** Sentences that a site hides from who reads it on the page would stand in a copy without its style. */
function withoutHidden(page: Document): void {
  const selectors = [...page.querySelectorAll('style')].flatMap((style) =>
    hiddenSelectors(style.textContent ?? ''),
  );
  // What is folded stays in, and stays folded.
  selectors.push('.unspoiled', 'template');
  for (const element of page.body.querySelectorAll(selectors.join(', '))) element.remove();
  for (const element of page.body.querySelectorAll('[style]'))
    if (hiddenInline(element.getAttribute('style') ?? '')) element.remove();
}
