// A story of our own in every shape that text may have, as a file that a reader opens.

/** What a screen is narrower than. */
const UNBROKEN = 'A'.repeat(220);

/** @type {[title: string, html: string][]} */
const CHAPTERS = [
  [
    'Right to left',
    `<div dir="rtl" lang="ar"><p>كان البحر هادئًا في تلك الليلة، ولم يكن في الميناء سوى قارب واحد.</p>
<p>قالت: «سنعود قبل الفجر»، ثم أطفأت المصباح وانتظرت. كتب على الورقة (Smallville 5x16) ولا شيء غير ذلك.</p>
<blockquote><p>رسالة قصيرة: لا تنتظروني.</p></blockquote></div>
<div dir="rtl" lang="he"><p>הוא ספר את המדרגות: אחת, שתיים, שלוש — ואז עצר.</p><ul><li>מפתח</li><li>מפה</li></ul></div>
<p>And an English line with the word <span dir="rtl" lang="ar">ميناء</span> in the middle of it.</p>`,
  ],
  [
    'Ruby, Japanese and Chinese',
    `<div lang="ja"><p><ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>には<ruby>船<rp>(</rp><rt>ふね</rt><rp>)</rp></ruby>が一つだけ残っていた。「帰ろう」と<ruby>彼女<rp>(</rp><rt>かのじょ</rt><rp>)</rp></ruby>は言った。夜はまだ長く、灯台の光だけが水の上をゆっくりと回っていた。</p>
<p>　段落の頭には一字分の空きがある。――そして、静かになった。</p></div>
<div lang="zh-CN"><p>那天夜里，港口只剩下一条船。她说：“天亮以前我们就回来。”灯塔的光慢慢地转着，没有人回答。</p></div>
<div lang="ko"><p>그날 밤 항구에는 배가 한 척뿐이었다. 그녀는 등불을 끄고 기다렸다.</p></div>`,
  ],
  [
    'A table, a list and code',
    `<table><caption>Watches of the night</caption><thead><tr><th>Hour</th><th>Keeper</th><th>Weather</th><th>Ships seen</th><th>What was written in the book</th></tr></thead>
<tbody><tr><td>20:00</td><td>Ines</td><td>Clear</td><td>2</td><td>Nothing to tell, and told at length</td></tr>
<tr><td>24:00</td><td>Old Marek</td><td>Fog from the west</td><td>0</td><td>Bell rung every minute</td></tr>
<tr><td>04:00</td><td>Nobody</td><td>Unknown</td><td>1</td><td>A light where there should be none</td></tr></tbody></table>
<ol><li>Light the lamp.<ol><li>Trim the wick.</li><li>Wipe the glass.</li></ol></li><li>Write the hour.</li></ol>
<pre>lamp  = ON
bell  = every 60 s
note  = "a line that is far too long to stand on the screen of a telephone without going on beyond its edge"</pre>
<dl><dt>Keeper</dt><dd>One who stays.</dd><dt>Watch</dt><dd>Four hours of it.</dd></dl>`,
  ],
  [
    'Messages',
    `<p><b>Ines</b> [22:14]: are you awake</p><p><b>marek_the_old</b> [22:14]: no</p><p><b>Ines</b> [22:15]: there's a light on the water</p>
<p align="right"><b>You:</b> I see it too.</p>
<p>From: keeper@lighthouse.example<br>To: harbour@lighthouse.example<br>Subject: the light</p>
<blockquote><p>It has not moved for an hour.</p><blockquote><p>Neither have you.</p></blockquote></blockquote>
<div class="phone"><p class="sent">Come down</p><p class="received">The stairs are wet</p></div>`,
  ],
  [
    'Words without end',
    `<p>${UNBROKEN}</p><p>He shouted: <em>N${'O'.repeat(160)}!</em></p>
<p>https://harbour.example/${'very-long-'.repeat(18)}address</p><p>z̴̢̛a̵l̶g̷o̸ te̷x̶t̴ with marks above and below, and 👩‍👩‍👧‍👦🏳️‍🌈 in the line.</p>
<p>${'🌊'.repeat(90)}</p>`,
  ],
];

/** The story, as one HTML file. */
export const shapesOfText = () =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shapes of text</title><body><h1>Shapes of text</h1>${CHAPTERS.map(
    ([title, html]) => `<h2>${title}</h2>${html}`,
  ).join('')}</body></html>`;

/** Titles of its chapters, in order. */
export const shapeTitles = CHAPTERS.map(([title]) => title);
