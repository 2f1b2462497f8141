/** @param {string | number} text */
export const escaped = (text) =>
  String(text).replace(/[&<>"]/g, (sign) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }[sign]};`);

/** @param {readonly string[]} paragraphs */
export const paragraphs = (paragraphs) => paragraphs.map((one) => `<p>${escaped(one)}</p>`).join('\n');

/** How the archive writes a tag's name in an address. @param {string} tag */
const slug = (tag) =>
  encodeURIComponent(
    tag.replace(/\//g, '*s*').replace(/&/g, '*a*').replace(/\./g, '*d*').replace(/\?/g, '*q*'),
  );

/** @param {string} name */
export const tag = (name) => `<a class="tag" href="/tags/${slug(name)}/works">${escaped(name)}</a>`;

/** @param {import('./shapes.mjs').SampleWork} work */
export const byline = (work) =>
  work.authors.length
    ? work.authors
        .map((name) => `<a rel="author" href="/users/${name}/pseuds/${name}">${escaped(name)}</a>`)
        .join(', ')
    : 'Anonymous';

/** 12345 as 12,345. @param {number} n */
export const thousands = (n) => n.toLocaleString('en');
