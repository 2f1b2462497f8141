/** What a surface is often called in a page's markup, best first. */
const candidates = {
  title: ['h1.title', '.story-title', '.fic-title', 'article h1', 'h1', 'h2.title'],
  authors: [
    'a[rel="author"]',
    '.author a',
    '.byline a',
    'a[href*="/user/"]',
    'a[href*="/author"]',
    'a[href*="/profile/"]',
  ],
  fandoms: ['.fandoms a', '.fandom a', 'a[href*="/fandom"]', 'a[href*="/category/"]'],
  freeforms: ['.tags a', '.tag a', 'a[rel="tag"]', 'a[href*="/tag/"]'],
  summary: ['.summary', '.synopsis', '.description', '[itemprop="description"]'],
  notes: ['.author-note', '.authors-note', '.notes'],
  chapterList: ['select[name*="chap"] > option', '.chapters a', '.toc a', 'a[href*="/chapter/"]'],
  text: [
    '#storytext',
    '.storytext',
    '.chapter-content',
    '#chapter-content',
    '.entry-content',
    'article .content',
    'article',
  ],
};

/**
 * For each surface the first of the usual selectors that finds something with words on this page.
 * @param {Document} page
 * @returns {Record<string, string>}
 */
export function guessed(page) {
  /** @type {Record<string, string>} */
  const found = {};
  for (const [surface, selectors] of Object.entries(candidates)) {
    const selector = selectors.find((each) => page.querySelector(each)?.textContent?.trim());
    if (selector) found[surface] = selector;
  }
  return found;
}

/**
 * @param {string} id
 * @param {Record<string, string>} selectors
 */
export function description(id, selectors) {
  const lines = Object.entries(selectors).map(
    ([surface, selector]) =>
      `        // To check: a guess from what such pages often have.\n        ${surface}: ${quoted(selector)},`,
  );
  const frame = selectors.text ? `\n      textFrame: ${quoted(selectors.text)},` : '';
  return `import type { Site, SiteReading } from './types';

export const ${id}: Site = {
  id: '${id}',
  shapes: [
    {
      // A work's page. Say here where on the site it is, and below where on the page each part stands.
      name: 'work',
      root: 'body${selectors.text ? `:has(${selectors.text})` : ''}',${frame}
      surfaces: {
${lines.join('\n')}
      },
    },
  ],
  workId: ({ path, href }) => /\\/(\\d+)/.exec(href ?? path)?.[1] ?? null,
};

export const ${id}Reading: SiteReading = {
  kinds: [{ kind: 'work', expects: 'work' }],
  pause: 3,
};
`;
}

/** @param {string} text */
const quoted = (text) => `'${text.replaceAll("'", "\\'")}'`;

/**
 * The list of places with one more.
 * @param {string} source of content/sites/places.data.ts
 * @param {string} id
 * @param {string} name
 * @param {string} host
 */
export function withPlace(source, id, name, host) {
  const list = '/** Every site described';
  if (!source.includes(list) || !source.trimEnd().endsWith('];'))
    throw new Error('places.ts has another shape');
  const place = `const ${id}: Place = {\n  id: '${id}',\n  name: ${quoted(name)},\n  hosts: ['${host}'],\n  optional: true,\n};\n\n`;
  return source.replace(list, `${place}${list}`).replace(/\];\s*$/, `  ${id},\n];\n`);
}

/**
 * The list of descriptions with one more.
 * @param {string} source of content/sites/all.ts
 * @param {string} id
 */
export function withSite(source, id) {
  const place = "import { places } from './places.data';";
  if (!source.includes(place) || !source.includes('\n];')) throw new Error('all.ts has another shape');
  return source
    .replace(place, `import { ${id}, ${id}Reading } from './${id}';\n${place}`)
    .replace('\n];', `\n  [${id}, ${id}Reading],\n];`);
}
