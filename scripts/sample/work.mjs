import { byline, escaped, paragraphs, tag, thousands } from './html.mjs';

/** @typedef {import('./shapes.mjs').SampleWork} SampleWork */
/** @typedef {import('./shapes.mjs').SampleChapter} SampleChapter */

/** @param {string} kind @param {string} label @param {readonly string[]} names */
const row = (kind, label, names) =>
  names.length
    ? `<dt class="${kind} tags">

${label}:
</dt>
<dd class="${kind} tags">
<ul class="commas">
<li>${names.map(tag).join('</li><li>')}</li>
</ul>
</dd>`
    : '';

/** @param {string} date "14 Mar 2024" as 2024-03-14 */
const day = (date) => new Date(`${date} UTC`).toISOString().slice(0, 10);

/** The block of tags and counts. @param {SampleWork} work */
export function meta(work) {
  const status = work.complete ? 'Completed' : 'Updated';
  const series = (work.series ?? []).map(
    ([title, id, part]) =>
      `<span class="series"><span class="position">Part ${part} of <a href="/series/${id}">${escaped(title)}</a></span></span>`,
  );
  return `<h3 class="landmark heading">Work Header</h3>
<div class="wrapper">
<dl class="work meta group">
${row('rating', 'Rating', [work.rating])}
${row('warning', '<a href="/tos_faq#tags">Archive Warning</a>', work.warnings)}
${row('category', 'Category', work.categories)}
${row('fandom', 'Fandom', work.fandoms)}
${row('relationship', 'Relationship', work.relationships)}
${row('character', 'Characters', work.characters)}
${row('freeform', 'Additional Tags', work.freeforms)}
<dt class="language">
Language:
</dt>
<dd class="language" lang="en">
English
</dd>
${series.length ? `<dt class="series">Series:</dt>\n<dd class="series">${series.join(', ')}</dd>` : ''}
<dt class="stats">Stats:</dt>
<dd class="stats">
<dl class="stats"><dt class="published">Published:</dt><dd class="published">${day(work.date)}</dd><dt class="status">${status}:</dt><dd class="status">${day(work.date)}</dd><dt class="words">Words:</dt><dd class="words">${thousands(work.words)}</dd><dt class="chapters">Chapters:</dt><dd class="chapters">${work.chapters}</dd><dt class="kudos">Kudos:</dt><dd class="kudos">${work.kudos}</dd><dt class="hits">Hits:</dt><dd class="hits">${thousands(work.hits)}</dd></dl>
</dd>
</dl>
</div>`;
}

/** @param {string} kind @param {string} label @param {readonly string[]} text @param {string} [id] */
const moduleOf = (kind, label, text, id) =>
  text.length
    ? `<div${id ? ` id="${id}"` : ''} class="${kind} module">
<h3 class="heading">${label}:</h3>
<blockquote class="userstuff">
${paragraphs(text)}
</blockquote>
</div>`
    : '';

/** Title and byline; summary and notes on a first chapter and on whole works only. @param {SampleWork} work @param {readonly string[] | null} notes null: a later chapter */
export const preface = (work, notes) => `<div class="preface group">
<h2 class="title heading">
${escaped(work.title)}
</h2>
<h3 class="byline heading">
${byline(work)}
</h3>
${notes ? moduleOf('summary', 'Summary', work.summary) + moduleOf('notes', 'Notes', notes) : ''}
</div>`;

/** A work of one chapter. @param {readonly string[]} text */
export const singleText = (text) => `<div id="chapters" role="article">
<h3 class="landmark heading" id="work">Work Text:</h3>
<div class="userstuff">
${paragraphs(text)}
</div>
</div>`;

/** One chapter of several. @param {SampleWork} work @param {SampleChapter} chapter @param {number} number from 1 */
export const chapterText = (work, chapter, number) => `<div class="chapter" id="chapter-${number}">
<div class="chapter preface group">
<h3 class="title">
<a href="/works/${work.id}/chapters/${chapter.id}">Chapter ${number}</a>: ${escaped(chapter.title)}
</h3>
${moduleOf('summary', 'Summary', chapter.summary, 'summary')}
${moduleOf('notes', 'Notes', chapter.notes, 'notes')}
</div>
<div class="userstuff module" role="article">
<h3 class="landmark heading" id="work">Chapter Text</h3>
${paragraphs(chapter.text)}
</div>
${
  chapter.endNotes.length
    ? `<div class="chapter preface group">\n${moduleOf('end notes', 'Notes', chapter.endNotes, `chapter_${number}_endnotes`)}\n</div>`
    : ''
}
</div>`;

/** @param {readonly string[]} notes */
export const afterword = (notes) =>
  notes.length
    ? `<div class="afterword preface group">\n${moduleOf('end notes', 'Notes', notes, 'work_endnotes')}\n</div>`
    : '';

/** Kudos, comments and their form, which nothing of ours may ever touch. @param {SampleWork} work */
export const feedback = (work) => `<div id="feedback" class="feedback">
<h3 class="landmark heading">Actions</h3>
<ul class="actions">
<li><a href="#main">↑ Top</a></li>
<li><form id="new_kudo" action="/kudos" method="post"><input type="hidden" name="kudo[commentable_id]" id="kudo_commentable_id" value="${work.id}" /><input type="submit" name="commit" value="Kudos ♥" id="kudo_submit" /></form></li>
<li id="show_comments_link"><a data-remote="true" href="/comments/show_comments?work_id=${work.id}">Comments (${work.comments ?? 0})</a></li>
</ul>
<div id="kudos_message"></div>
<h3 class="landmark heading">Kudos</h3>
<div id="kudos"><p class="kudos"><a href="/users/marrow">marrow</a> as well as ${work.kudos} guests left kudos on this work!</p></div>
<h3 class="landmark heading"><a id="comments">Comments</a></h3>
<div id="add_comment_placeholder" title="top level comment"><div id="add_comment"><div class="post comment" id="comment_form_for_${work.id}"><form class="new_comment" id="comment_for_${work.id}" action="/works/${work.id}/comments" method="post"><fieldset><legend>Post Comment</legend><p><label for="comment_content_for_${work.id}">Comment</label> <textarea name="comment[comment_content]" id="comment_content_for_${work.id}" rows="4" cols="40"></textarea></p><p class="submit actions"><input type="submit" name="commit" value="Comment" /></p></fieldset></form></div></div></div>
<div id="comments_placeholder" style="display:none;"></div>
</div>`;
