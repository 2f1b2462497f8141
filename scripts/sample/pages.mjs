import { blurb, bookmark } from './blurb.mjs';
import { escaped, tag } from './html.mjs';
import { pagination, shell } from './shell.mjs';
import { afterword, chapterText, feedback, meta, preface, singleText } from './work.mjs';

/**
 * @typedef {import('./shapes.mjs').SampleWork} SampleWork
 * @typedef {import('./shapes.mjs').SampleText} SampleText
 */

const SMALLVILLE = 'Smallville (TV 2001)';
const listPath = `/tags/${encodeURIComponent(SMALLVILLE)}/works`;

/** @param {SampleWork} work @param {string} [chapter] */
const workTitle = (work, chapter) =>
  `${work.title} - ${chapter ? `${chapter} - ` : ''}${work.authors[0] ?? 'Anonymous'} - ${work.fandoms.join(', ')} [Archive of Our Own]`;

/** @param {readonly SampleWork[]} works */
const list = (works) => `<h3 class="landmark heading">Listing Works</h3>
<ol class="work index group">
${works.map(blurb).join('\n\n')}
</ol>`;

/** @param {readonly SampleWork[]} works @param {'dark'} [skin] */
export const listing = (works, skin) =>
  shell({
    title: `${SMALLVILLE} - Works | Archive of Our Own`,
    main: 'works-index filtered region',
    ...(skin ? { skin } : {}),
    body: `<h2 class="heading">
1 - ${works.length} of 41 Works in ${tag(SMALLVILLE)}
</h2>
<div class="navigation actions module">
<h3 class="landmark heading">Navigation and Actions</h3>
<ul class="user navigation actions" role="navigation"><li><a href="${listPath}">Works</a></li><li><a href="/tags/smallville/bookmarks">Bookmarks</a></li></ul>
</div>
${pagination(listPath, 3)}
${list(works)}
${pagination(listPath, 3)}`,
  });

/** @param {SampleWork} work @param {string} current id of the chapter shown */
const navigation = (work, current) => `<h3 class="landmark heading">Actions</h3>
<ul class="work navigation actions">
${current ? `<li class="chapter entire"><a href="/works/${work.id}?view_full_work=true">Entire Work</a></li>` : ''}
<li class="comments" id="show_comments_link_top"><a data-remote="true" href="/comments/show_comments?work_id=${work.id}">Comments</a></li>
<li class="share hidden"><a class="modal" title="Share Work" href="/works/${work.id}/share">Share</a></li>
<li class="download"><button class="hidden">Download</button><ul class="expandable secondary"><li><a href="/downloads/${work.id}/sample.epub">EPUB</a></li><li><a href="/downloads/${work.id}/sample.html">HTML</a></li></ul></li>
</ul>`;

/** @param {SampleWork} work @param {string} current @param {string} inside of #workskin */
const workBody = (work, current, inside) => `<div class="work">
${navigation(work, current)}
${meta(work)}
<div id="work-skin" class="wrapper">
<div id="workskin">
${inside}
</div>
</div>
</div>
${feedback(work)}`;

/** A work of one chapter. @param {SampleWork} work @param {SampleText} text */
export const single = (work, text) =>
  shell({
    title: workTitle(work),
    main: 'works-show region',
    body: workBody(
      work,
      '',
      `${preface(work, text.notes ?? [])}\n${singleText(text.text ?? [])}\n${afterword(text.endNotes ?? [])}`,
    ),
  });

/** Chapter `number` of several. @param {SampleWork} work @param {SampleText} text @param {number} number from 1 */
export function chapter(work, text, number) {
  const one = text.chapters?.[number - 1];
  if (!one) throw new Error(`${work.id} has no chapter ${number}`);
  return shell({
    title: workTitle(work, `Chapter ${number}`),
    main: 'chapters-show region',
    body: workBody(
      work,
      String(one.id),
      `${preface(work, number === 1 ? [] : null)}\n<div id="chapters">\n${chapterText(work, one, number)}\n</div>`,
    ),
  });
}

/** Every chapter on one page; ids repeat, as they do there. @param {SampleWork} work @param {SampleText} text */
export const entire = (work, text) =>
  shell({
    title: workTitle(work),
    main: 'works-show region',
    body: workBody(
      work,
      '',
      `${preface(work, ['Chapters on Sundays.'])}\n<div id="chapters" role="article">\n${(text.chapters ?? [])
        .map((one, at) => chapterText(work, one, at + 1))
        .join('\n')}\n</div>`,
    ),
  });

/** @param {readonly SampleWork[]} works */
export const bookmarks = (works) =>
  shell({
    title: 'marrow - Bookmarks | Archive of Our Own',
    main: 'bookmarks-index dashboard filtered region',
    body: `<h2 class="heading">${works.length} Bookmarks by <a href="/users/marrow">marrow</a></h2>
<h3 class="landmark heading">List of Bookmarks</h3>
<ol class="bookmark index group">
${works.map((work) => bookmark(work, `Read ${work.title} on the night bus.`)).join('\n\n')}
<li id="bookmark_79999999" class="bookmark blurb group" role="article"><p class="message">This has been deleted, sorry!</p></li>
</ol>`,
  });

/** @param {string} title @param {readonly SampleWork[]} works */
export const series = (title, works) =>
  shell({
    title: `${title} - orrery | Archive of Our Own`,
    main: 'series-show region',
    body: `<h2 class="heading">${escaped(title)}</h2>
<div class="wrapper"><dl class="series meta group"><dt>Creator:</dt><dd><a rel="author" href="/users/orrery/pseuds/orrery">orrery</a></dd><dt>Description:</dt><dd><blockquote class="userstuff"><p>Nights under the caves.</p></blockquote></dd><dt class="stats">Stats:</dt><dd class="stats"><dl class="stats"><dt class="words">Words:</dt><dd class="words">14,675</dd><dt class="works">Works:</dt><dd class="works">${works.length}</dd></dl></dd></dl></div>
<h3 class="landmark heading">Listing Series</h3>
<ul class="series work index group">
${works.map(blurb).join('\n\n')}
</ul>`,
  });

/** The question before an adult work: one ordinary blurb, no text. @param {SampleWork} work */
export const adult = (work) =>
  shell({
    title: workTitle(work),
    main: 'works-show region',
    body: `<h2 class="landmark heading">Adult Content Warning</h2>
<p class="caution notice">This work could have adult content. If you continue, you have agreed that you are willing to see such content.</p>
<ul class="actions"><li><a href="/works/${work.id}?view_adult=true">Yes, Continue</a></li><li><a href="/">No, Go Back</a></li></ul>
<p class="message footnote">A choice like this can be kept in an account.</p>
<ol class="work index group">
${blurb(work)}
</ol>`,
  });

export const notFound = () =>
  shell({
    title: '404 | Archive of Our Own',
    main: 'system errors error-404 region',
    body: `<h2 class="heading">Error 404</h2>
<h3 class="heading">The page you were looking for doesn't exist.</h3>
<p>The samples begin at <a href="${listPath}">the listing</a>.</p>`,
  });
