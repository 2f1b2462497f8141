import { byline, escaped, paragraphs, tag, thousands } from './html.mjs';

/** @typedef {import('./shapes.mjs').SampleWork} SampleWork */

/** @type {Record<string, string>} */
const RATINGS = {
  'General Audiences': 'general-audience',
  'Teen And Up Audiences': 'teen',
  Mature: 'mature',
  Explicit: 'explicit',
  'Not Rated': 'notrated',
};
/** @type {Record<string, string>} */
const CATEGORIES = { Gen: 'gen', 'F/M': 'het', 'M/M': 'slash', 'F/F': 'femslash' };

/** @param {readonly string[]} warnings */
function warningClass(warnings) {
  if (warnings.includes('No Archive Warnings Apply')) return 'no';
  return warnings.includes('Creator Chose Not To Use Archive Warnings') ? 'choosenotto' : 'yes';
}

/** @param {string} kind @param {string} title */
const required = (kind, title) =>
  `<li> <a class="help symbol question modal" title="Symbols key" href="/help/symbols_key"><span class="${kind}" title="${escaped(title)}"><span class="text">${escaped(title)}</span></span></a></li>`;

/** @param {SampleWork} work */
function requiredTags(work) {
  const category = work.categories.length > 1 ? 'multi' : CATEGORIES[work.categories[0] ?? ''];
  return `<ul class="required-tags">
${required(`rating-${RATINGS[work.rating]} rating`, work.rating)}
${required(`warning-${warningClass(work.warnings)} warnings`, work.warnings.join(', '))}
${required(`category-${category} category`, work.categories.join(', '))}
${required(`complete-${work.complete ? 'yes' : 'no'} iswip`, work.complete ? 'Complete Work' : 'Work in Progress')}
</ul>`;
}

/** Tags in the archive's order, each kind in list items of its own class. @param {SampleWork} work */
function tags(work) {
  const items = [
    ...work.warnings.map((name) => `<li class="warnings"><strong>${tag(name)}</strong></li>`),
    ...work.relationships.map((name) => `<li class="relationships">${tag(name)}</li>`),
    ...work.characters.map((name) => `<li class="characters">${tag(name)}</li>`),
    ...work.freeforms.map((name) => `<li class="freeforms">${tag(name)}</li>`),
  ];
  return `<h6 class="landmark heading">Tags</h6>
<ul class="tags commas">
${items.join(' ')}
</ul>`;
}

/** Counts; those that are zero are left out. @param {SampleWork} work */
function stats(work) {
  const entries = [
    ['language', 'Language', 'English'],
    ['words', 'Words', thousands(work.words)],
    ['chapters', 'Chapters', work.chapters],
    ['comments', 'Comments', work.comments],
    ['kudos', 'Kudos', work.kudos],
    ['bookmarks', 'Bookmarks', work.bookmarks],
    ['hits', 'Hits', thousands(work.hits)],
  ].filter(([, , value]) => value);
  const rows = entries.map(([kind, label, value]) => {
    const language = kind === 'language' ? ' lang="en"' : '';
    return `<dt class="${kind}">${label}:</dt>\n<dd class="${kind}"${language}>${value}</dd>`;
  });
  return `<dl class="stats">\n${rows.join('\n')}\n</dl>`;
}

/** A work as an item module: what a blurb and a bookmark have in common. @param {SampleWork} work */
function itemModule(work) {
  const mystery = work.anonymous ? 'anonymous ' : '';
  const lock = work.restricted
    ? ' <img alt="(Restricted)" title="Restricted" src="/images/lockblue.png" width="15" height="15" />'
    : '';
  const summary = work.summary.length
    ? `<h6 class="landmark heading">Summary</h6>
<blockquote class="userstuff summary">
${paragraphs(work.summary)}
</blockquote>`
    : '';
  const series = (work.series ?? []).map(
    ([title, id, part]) =>
      `<li>\nPart <strong>${part}</strong> of <a href="/series/${id}">${escaped(title)}</a>\n</li>`,
  );
  return `<div class="${mystery}header module">
<!-- updated_at=${Date.parse(`${work.date} UTC`) / 1000} -->
<h4 class="heading">
<a href="/works/${work.id}">${escaped(work.title)}</a>
by
${byline(work)}${lock}
</h4>
<h5 class="fandoms heading">
<span class="landmark">Fandoms:</span>
${work.fandoms.map(tag).join(', ')}
&nbsp;
</h5>
${requiredTags(work)}
<p class="datetime">${work.date}</p>
</div>
${tags(work)}
${summary}
${series.length ? `<h6 class="landmark heading">Series</h6>\n<ul class="series">\n${series.join('\n')}\n</ul>` : ''}
${stats(work)}`;
}

/** A work in a list. @param {SampleWork} work */
export function blurb(work) {
  const anonymous = work.anonymous ? 'anonymous ' : '';
  return `<li id="work_${work.id}" class="${anonymous}work blurb group work-${work.id} user-${work.id - 8_000_000}" role="article">
${itemModule(work)}
</li>`;
}

/** A bookmark of a work: its id and first class are its own, the work's stands in a class. @param {SampleWork} work @param {string} note */
export function bookmark(work, note) {
  const id = work.id + 70_000_000;
  return `<li id="bookmark_${id}" class="bookmark blurb group work-${work.id} user-1000042" role="article">
<p class="status" title="Public Bookmark">
<a class="help symbol question modal" title="Bookmark symbols key" href="/help/bookmark-symbols-key"><span class="public" title="Public Bookmark"><span class="text">Public Bookmark</span></span></a>
<span class="count" title="Bookmarks"><a href="/works/${work.id}/bookmarks">${work.bookmarks ?? 1}</a></span>
</p>
${itemModule(work)}
<h6 class="landmark heading">Bookmarked by</h6>
<div class="user module group">
<h5 class="byline heading">Bookmarked by <a href="/users/marrow/pseuds/marrow">marrow</a></h5>
<p class="datetime">20 Mar 2024</p>
<h6 class="meta heading">Bookmarker's Tags:</h6>
<ul class="meta tags commas"><li><a class="tag" href="/users/marrow/bookmarks?tag=reread">reread</a></li></ul>
<h6 class="landmark heading">Bookmarker's Notes</h6>
<blockquote class="userstuff notes">${paragraphs([note])}</blockquote>
</div>
</li>`;
}
