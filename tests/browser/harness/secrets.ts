import { samplePage } from '../../../scripts/lib/archive.mjs';
import type { Answer, Stream } from '../../../scripts/lib/server.mjs';
import { sample } from './expected';
import { withProbe } from './probe';
import { inChunks } from './stream';

/** Colour of what must never be seen, for tests that look at pictures. No other thing on the page has it. */
const colour = '<style>[data-secret], [data-secret] * { color: #f0f !important }</style>';
/** Marks what must be hidden from the reader of 5x16; the attribute means nothing to the product. */
const mark = (html: string, pattern: RegExp, keep: readonly string[] = []): string =>
  html.replace(pattern, (whole, tag: string, rest: string) =>
    keep.some((text) => rest.includes(`>${text}<`))
      ? whole
      : `<${tag} data-secret${whole.slice(tag.length + 1)}`,
  );

/** The sample listing with its secrets marked. */
function secretListing(): string {
  const blurbs = samplePage('listing.html').split(/(?=<li id="work_)/);
  const marked = blurbs.map((blurb) => {
    const work = sample.works[/^<li id="work_(\d+)/.exec(blurb)?.[1] ?? ''];
    if (work?.verdict !== 'hide') return blurb;
    const [head = '', ...tags] = blurb.split(/(?=<li class="freeforms">)/);
    const inTags = tags.map((tag) => mark(tag, /<(a)( class="tag".*?<\/a>)/, work.stays));
    return [head, ...inTags]
      .join('')
      .replace(/<blockquote[\s\S]*?<\/blockquote>/, (summary) => mark(summary, /<(p)(>)/g));
  });
  return marked.join('');
}

/**
 * A sample page of a work past the reader, with its secrets marked. A later chapter's page gives away nothing
 * of the work by itself: there it is the chapter's own notes that go past.
 */
function secretWork(name: string): string {
  const proseOf = (skin: string) =>
    skin.replace(
      /<(?:blockquote class="userstuff"|div class="userstuff[^>]*)>[\s\S]*?<\/(?:blockquote|div)>/g,
      (prose) => mark(prose, /<(p)(>)/g),
    );
  const html = samplePage(name).replace(/<div id="workskin">[\s\S]*?<div id="feedback"/, proseOf);
  if (name.startsWith('chapter')) return html;
  return html.replace(/<dd class="freeform tags">[\s\S]*?<\/dd>/, (tags) =>
    mark(tags, /<(a)( class="tag".*?<\/a>)/g, ['TW: Self-Harm']),
  );
}

/** What other extensions and scripts of the page put at its end, while it is still coming. */
const company = `<script>(() => {
  const add = (parent) => parent.append(Object.assign(document.createElement('div'), { className: 'company' }));
  add(document.documentElement);
  const wait = setInterval(() => document.body && (clearInterval(wait), add(document.body)), 1);
})();</script>`;

const dressed = (html: string, seed: number): string =>
  withProbe(html).replace('</head>', `${colour}${seed % 3 ? '' : company}</head>`);

/** The listing, its blurbs added by script one by one, some with their words only after them. */
function byScript(seed: number): string {
  const [before = '', list = '', after = ''] = secretListing().split(
    /(?<=<ol class="work index group">)|(?=<\/ol>\n<h4)/,
  );
  const blurbs = JSON.stringify(list.split(/(?=<li id="work_)/).filter((one) => one.trim())).replace(
    /</g,
    '\\u003c',
  );
  const script = `<script>(async () => {
    const list = document.querySelector('ol.work.index');
    let state = ${seed};
    const random = () => (state = (state * 48271) % 2147483647) / 2147483647;
    const rest = () => new Promise((done) => setTimeout(done, random() * 25));
    for (const html of ${blurbs}) {
      const holder = document.createElement('template');
      holder.innerHTML = html;
      const texts = [];
      const walker = document.createTreeWalker(holder.content, NodeFilter.SHOW_TEXT);
      if (random() < 0.5) while (walker.nextNode()) texts.push([walker.currentNode, walker.currentNode.data]);
      for (const [node] of texts) node.data = '';
      list.append(holder.content);
      if (texts.length) await rest();
      for (const [node, data] of texts) node.data = data;
      if (random() < 0.5) await rest();
    }
    document.documentElement.dataset.added = '';
  })();</script>`;
  return dressed(`${before}${after}`, seed).replace('</body>', `${script}</body>`);
}

/** Ways in which a page can come. */
export type Way = 'whole' | 'stream' | 'script';
const ways: readonly Way[] = ['stream', 'script', 'stream', 'whole', 'stream'];
/** Pages of the samples that hold secrets; listings come most. */
const pages = ['listing', 'listing', 'work.html', 'listing', 'chapter-2.html', 'listing', 'entire.html'];

/** What is served for `?seed=…&way=…`: which page, and how it comes, is decided by the seed. */
export function secretsFor(url: URL): Answer | Stream | null {
  const seed = Number(url.searchParams.get('seed'));
  if (!url.searchParams.has('seed')) return null;
  const way = url.searchParams.get('way') as Way;
  if (way === 'script') return { body: byScript(seed) };
  const name = url.searchParams.get('page') ?? '';
  const html = dressed(name === 'listing' ? secretListing() : secretWork(name), seed);
  return way === 'stream' ? { chunks: inChunks(html, { seed }) } : { body: html };
}

/** Address and expectation of one run. */
export function runOf(seed: number): { address: string; way: Way } {
  const way = ways[seed % ways.length] ?? 'stream';
  const page = way === 'script' ? 'listing' : (pages[seed % pages.length] ?? 'listing');
  const path =
    page === 'listing'
      ? '/tags/Smallville/works'
      : page === 'work.html'
        ? '/works/9000001'
        : '/works/9000003';
  return { address: `https://archiveofourown.org${path}?seed=${seed}&way=${way}&page=${page}`, way };
}
