import { textOf } from '../../sites/typeText';
import { type PageReading, readPage, watchPage } from '../../storage/page';
import { siteHere } from '../site';
import { isBusy } from './busy';
import { tidyBlock } from './texts';

/** What whoever copies the page needs to know of it. */
interface Tidied {
  posted<T>(act: () => T): T;
}

const STANDS = 'data-unspoiled-stands';
const blocks = 'p, li, dd, dt, h2, h3, h4, h5, h6';
const verbatim = 'pre, code, kbd, samp, tt';
/** As many blocks are looked at before the page gets its turn. */
const BATCH = 200;

/**
 * Tidies the texts of works on a page: quotes, dashes, dots in the page's own text nodes, empty
 * paragraphs and breaks between scenes by an attribute that the style reads. All of it is taken back
 * when it is switched off; what is being written or is selected is left alone.
 */
export function startTidy(): void {
  const site = siteHere();
  const world = globalThis as { unspoiledTidy?: Tidied };
  if (!site || world.unspoiledTidy) return;
  world.unspoiledTidy = { posted };
  const text = textOf(site);
  const life = new AbortController();
  const before = new Map<Text, { was: string; is: string }>();
  const marked = new Set<Element>();
  const seen = new WeakSet<Element>();
  let on = false;
  let waiting: Element[] = [];
  let timer = 0;

  const observer = new MutationObserver(() => collect());

  function collect(): void {
    for (const block of document.querySelectorAll(`:is(${text}) :is(${blocks})`))
      if (!seen.has(block)) {
        seen.add(block);
        waiting.push(block);
      }
    if (waiting.length > 0 && !timer) timer = window.setTimeout(work);
  }

  function work(): void {
    timer = 0;
    const busy: Element[] = [];
    for (const block of waiting.splice(0, BATCH)) {
      if (!block.isConnected || block.querySelector(blocks)) continue;
      if (isBusy(block)) busy.push(block);
      else tidy(block);
    }
    observer.takeRecords();
    if (waiting.length > 0) timer = window.setTimeout(work);
    // What the reader was at is looked at again when they have gone on.
    else if (busy.length > 0) timer = window.setTimeout(work, 2000);
    waiting.push(...busy);
  }

  function tidy(block: Element): void {
    if (block.closest(`${verbatim}, .unspoiled`)) return;
    const nodes: (Text | null)[] = [];
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.nodeType === Node.TEXT_NODE) nodes.push(node as Text);
      else if (node.nodeName === 'BR') nodes.push(null);
      // A picture or an embed is no empty paragraph, and none of its letters are prose.
      else if (/^(IMG|IFRAME|VIDEO|AUDIO|SVG|OBJECT|EMBED|TABLE|INPUT|HR)$/i.test(node.nodeName)) return;
    }
    const result = tidyBlock(
      nodes.map((node) => node?.data ?? '\n'),
      nodes.map((node) => node?.parentElement?.closest(verbatim) != null),
      block.closest<HTMLElement>('[lang]')?.lang,
    );
    if (!result) return;
    if ('stands' in result) {
      block.setAttribute(STANDS, result.stands);
      marked.add(block);
      return;
    }
    result.runs.forEach((run, i) => {
      const node = nodes[i];
      if (!node || node.data === run) return;
      before.set(node, { was: node.data, is: run });
      node.data = run;
    });
  }

  function undo(): void {
    clearTimeout(timer);
    timer = 0;
    waiting = [];
    observer.disconnect();
    // What the page has written since stays the page's.
    for (const [node, { was, is }] of before) if (node.data === is) node.data = was;
    for (const block of marked) block.removeAttribute(STANDS);
    before.clear();
    marked.clear();
  }

  /** A copy of the page is of what the author posted: nothing is drawn in between. */
  function posted<T>(act: () => T): T {
    const ours = [...before].filter(([node, { is }]) => node.data === is);
    for (const [node, { was }] of ours) node.data = was;
    try {
      return act();
    } finally {
      for (const [node, { is }] of ours) node.data = is;
      observer.takeRecords();
    }
  }

  function apply(pack: PageReading): void {
    if (pack === 'unreadable') return;
    const wanted = typeof pack === 'object' && !!pack.type && !!pack.typeRules?.tidy.includes(site?.id ?? '');
    if (wanted === on) return;
    on = wanted;
    if (!on) {
      undo();
      return;
    }
    observer.observe(document.documentElement, { childList: true, subtree: true });
    for (const block of document.querySelectorAll(`:is(${text}) :is(${blocks})`)) seen.delete(block);
    collect();
  }

  const begin = () => {
    readPage().then(apply, (cause: unknown) => console.error(cause));
    watchPage(apply, life.signal);
  };
  if (document.readyState !== 'loading') begin();
  else document.addEventListener('DOMContentLoaded', begin, { once: true });
}
