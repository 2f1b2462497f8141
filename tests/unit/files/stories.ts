import { toBlocks } from '../../../content/sanitise/blocks';
import { sanitise } from '../../../content/sanitise/sanitise';
import type { Annotation } from '../../../content/stories/annotations';
import type { Block, Story } from '../../../content/stories/types';

const blocks = (html: string): Block[] => toBlocks(sanitise(html));

/** A story with something of everything that must come through. */
export function storyOfAll(chapters: readonly string[] = [everyElement, hard]): Story {
  const made = chapters.map((html, i) => ({
    id: `ch-${100 + i}`,
    title: i === 0 ? 'One & "only" <first>' : '',
    posted: `2024-05-0${i + 1}`,
    ...(i === 0 ? { summary: blocks('<p>Of a chapter</p>'), notes: blocks('<p>Chapter note</p>') } : {}),
    ...(i === 1 ? { endNotes: blocks('<p>See <a href="#n1">1</a></p><p id="n1">A note</p>') } : {}),
    blocks: blocks(html),
  }));
  return {
    id: 'ao3:4711',
    title: 'The Lamp & the Sea <revised>',
    authors: ['wren_of_the_marsh', 'Änne Ø'],
    source: 'https://archiveofourown.org/works/4711',
    tags: {
      fandoms: ['Original Work', 'Lighthouse & Co.'],
      rating: 'Teen And Up Audiences',
      warnings: ['Major Character Death'],
      categories: ['F/F'],
      relationships: ['Keeper/Sea'],
      characters: ['Keeper'],
      freeforms: ['Fluff', 'tw: drowning'],
    },
    summary: blocks('<p>A lamp. <em>A sea.</em></p>'),
    notes: blocks('<p>For M.</p>'),
    notice: 'Spoilers for the third winter.',
    endNotes: blocks('<p>Thank you for reading.</p>'),
    chapters: made,
    words: made.reduce((sum, chapter) => sum + chapter.blocks.reduce((n, block) => n + block.words, 0), 0),
    language: 'English',
    series: [{ title: 'Winters', part: 3, url: 'https://archiveofourown.org/series/9' }],
    posted: '2024-05-01',
    updated: '2024-05-02',
    sanitiser: 1,
  };
}

const everyElement = `
<p><a href="https://e.example/?a=1&amp;b=2">a</a> <abbr title="x">abbr</abbr> <acronym>acronym</acronym> <b>b</b> <big>big</big>
<cite>cite</cite> <code>code</code> <del>del</del> <dfn>dfn</dfn> <em>em</em> <i>i</i> <ins>ins</ins> <kbd>kbd</kbd> <q>q</q>
<s>s</s> <samp>samp</samp> <small>small</small> <span class="me">span</span> <strike>strike</strike> <strong>strong</strong>
<sub>sub</sub> <sup>sup</sup> <tt>tt</tt> <u>u</u> <var>var</var> <ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby></p>
<address>address</address><blockquote cite="https://e.example/">quote</blockquote><center>centre</center>
<details><summary>summary</summary><p>inside</p></details><div class="chat" align="right">div<br>line</div>
<dl><dt>dt</dt><dd>dd</dd></dl><figure><img src="https://p.example/a.png" alt="A picture" width="40"><figcaption>caption</figcaption></figure>
<h1>h1</h1><h2>h2</h2><h3>h3</h3><h4>h4</h4><h5>h5</h5><h6>h6</h6><hr width="50%">
<ol start="3" type="a"><li value="4">li</li></ol><ul type="disc"><li>li</li></ul><pre>  pre\n   two</pre>
<table border="1" summary="s" width="80%"><caption>c</caption><colgroup><col width="20"></colgroup><thead><tr><th scope="col">th</th></tr></thead>
<tbody><tr><td colspan="2" abbr="x">td</td></tr></tbody><tfoot><tr><td>foot</td></tr></tfoot></table>`;

/** A picture of one point. */
const dot =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const hard = `
<p>“Quotes” ‘n’ — dashes… &nbsp; <b>bold<i>both</i></b> 1 &lt; 2 &amp;&amp; 3 &gt; 2 ]]&gt; &quot;</p>
<i><p>italic</p><p>paragraphs</p></i><ul>stray<li>a</li><p>b</p></ul><dl><dd>only</dd></dl>
<h2><div>boxed</div></h2><p dir="rtl" lang="he">שלום</p><p>\u200b</p><p>🏳️‍🌈 e\u0301</p><li>orphan</li>
<ruby>x</ruby><details>no summary</details><table><tbody><tr></tr></tbody></table><b><hr></b><p><a href="#n1">↑</a></p>
<p>${'long'.repeat(200)}</p><p>Drawn: <img src="${dot}" alt="A dot" class="me" width="9"></p><big><p>big p</p></big><dt>dt alone</dt><figcaption>alone</figcaption><p align="center">* * *</p>`;

/** A highlight over two blocks, with a note, and a bookmark. */
export function annotationsOf(story: Story): Annotation[] {
  const chapter = story.chapters[0];
  const [first, second] = chapter?.blocks ?? [];
  if (!chapter || !first || !second) throw new Error('No two blocks to mark');
  const at = (block: Block, index: number, offset: number, quote: string) => ({
    chapter: chapter.id,
    block: block.id,
    offset,
    quote,
    index,
  });
  return [
    {
      id: 'm1',
      story: story.id,
      kind: 'highlight',
      start: at(first, 0, 2, 'abbr'),
      end: at(second, 1, 7, ''),
      text: 'abbr … address',
      colour: 'green',
      note: 'Mine: <b>not HTML</b> & "so"',
      at: 1_700_000_000_000,
      changed: 1_700_000_000_001,
    },
    {
      id: 'm2',
      story: story.id,
      kind: 'bookmark',
      start: at(second, 1, 0, 'address'),
      end: at(second, 1, 0, 'address'),
      text: '',
      at: 5,
      changed: 6,
    },
  ];
}
