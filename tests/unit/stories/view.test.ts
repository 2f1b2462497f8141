import { describe, expect, test } from 'vitest';
import { blocksFrom } from '../../../content/stories/blocks';
import { bundledStory } from '../../../content/stories/bundled';
import { isSceneBreak } from '../../../content/stories/cleanup/breaks';
import { apply } from '../../../content/stories/cleanup/edits';
import { asPosted, type CleanupOptions, cleanup } from '../../../content/stories/cleanup/options';
import { viewOf } from '../../../content/stories/cleanup/view';
import { textOf } from '../../../content/stories/pieces';
import type { SafeHtml } from '../../../content/stories/types';

/** What is shown of some blocks, without the marks that tie it to them. */
function shown(html: string[], options: CleanupOptions = cleanup): string {
  const view = viewOf(blocksFrom(html as SafeHtml[]), options);
  return view.units.map((unit) => unit.html.replace(/ data-block="[^"]*"/, '')).join('');
}

const P = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`);
const prose = P(
  'One day.',
  'Two days.',
  'Three days.',
  'Four days.',
  'Five days.',
  'Six days.',
  'Seven days.',
);

describe('scene breaks', () => {
  const yes =
    '***|* * *|*|**|~*~|~|---|-----|- - -|–––|—|___|===|+++|oOo|o0o|---oOo---|-x-x-x-|xXx|XxXxX|~o~|#|##|•|• • •|◆|●●●|❦|♥|<3|<3 <3 <3|⁂|§|/////|\\\\\\\\\\|<><><>|>>>|^^^|~~~*~~~|**********|. * .|*~*~*|=::=|[***]|(~)|{o}|☆☆☆|✦|∞|＊＊＊|─────|🌸🌸🌸|line break|[LINEBREAK]|--- scene break ---|~ Page Break ~|Section break';
  test.each(yes.split('|'))('%s', (text) => expect(isSceneBreak(text)).toBe(true));

  const more =
    '-|--|- -|+|‡|◊|■|✿|✨|⭐|♫|⋆|∗|°|◦|/|//|<>|«»|.:.|:::|𓆩♡𓆪|-o-|-~-~-|=-=-=|_-_-_|.o.|**---**|~x~x~|───|- ✦ -|scene change|[break]|--break--|-LB-|horizontal rule';
  test.each(more.split('|'))('%s', (text) => expect(isSceneBreak(text)).toBe(true));

  const said =
    'Ooo|Oooo!|ooo!|xxx.|*...*|✅|❌|❓|☹|✋|…!|:D|10|007|(…)|[…]|*sigh*|Break|He wanted a break.|Time skip: two years|“—”|（笑）|ーー';
  test.each(said.split('|'))('not %s', (text) => expect(isSceneBreak(text)).toBe(false));

  const no =
    '...|?|?!|!!!|…|“…”|"..."|"—"|「……」|。。。|(...)|[...]|:)|:-)|;)|^_^|-_-|o_O|x_x|>.<|<3333333|xx|xoxo|XOXO|x|o|A * B|1|2.|III|Ooh|No|***bold***|"***"|😂😂😂|TW|Он|彼|The line break came late.|* footnote|#tag';
  test.each(no.split('|'))('not %s', (text) => expect(isSceneBreak(text)).toBe(false));

  test('become one ornament, merge, and vanish at the edges', () => {
    expect(shown([...P('***', 'One.', '~*~', '<b>***</b>', 'Two.'), '<hr>', ...P('oOo')])).toBe(
      '<p>One.</p><hr><p>Two.</p>',
    );
  });

  test('stay where they are pictures', () => {
    expect(shown(P('One.', '<img src="x">', 'Two.'))).toContain('<img src="x">');
  });
});

describe('empty paragraphs', () => {
  const empty = '<p>&nbsp;</p>';

  test('are dropped where they are spacing', () => {
    expect(shown(prose.flatMap((one) => [one, empty]))).toBe(prose.join(''));
  });

  test('two in a row are then a soft break', () => {
    const spaced = prose.flatMap((one) => [one, empty]);
    spaced.splice(4, 0, '<p><br></p>');
    expect(shown(spaced)).toBe([...prose.slice(0, 2), '<hr class="soft">', ...prose.slice(2)].join(''));
  });

  test('a lone one is a soft break', () => {
    expect(shown([...prose.slice(0, 3), '<p>\u200b <em> </em></p>', ...prose.slice(3)])).toBe(
      [...prose.slice(0, 3), '<hr class="soft">', ...prose.slice(3)].join(''),
    );
  });

  test('beside a drawn break add nothing to it', () => {
    expect(shown([...prose, empty, '<p>***</p>', empty, ...prose])).toBe(
      [...prose, '<hr>', ...prose].join(''),
    );
  });
});

describe('line breaks', () => {
  test('two make a paragraph, one stays', () => {
    expect(shown(P('One.<br><br>Two,<br>and more.<br /> <br />Three.'))).toBe(
      '<p>One.</p><p>Two,<br>and more.</p><p>Three.</p>',
    );
  });

  test('inside inline elements', () => {
    expect(shown(P('<em class="x">One <b>two<br><br>three</b></em> four.'))).toBe(
      '<p><em class="x">One <b>two</b></em></p><p><em class="x"><b>three</b></em> four.</p>',
    );
  });

  test('more than usual part scenes', () => {
    expect(shown(P('One.<br><br>Two.<br><br>Three.<br><br><br>Four.'))).toBe(
      '<p>One.</p><p>Two.</p><p>Three.</p><hr class="soft"><p>Four.</p>',
    );
    expect(shown(P('One.<br><br><br><br>Two.'))).toBe('<p>One.</p><hr class="soft"><p>Two.</p>');
  });

  test('around drawn lines', () => {
    expect(shown(P('"One."<br>---<br>"Two."<br><br>***<br><br>Three.'))).toBe(
      '<p>“One.”</p><hr><p>“Two.”</p><hr><p>Three.</p>',
    );
  });

  test('at the edges are no space', () => {
    expect(shown(P('<br>One.<br><br>'))).toBe('<p>One.</p>');
  });

  test('a poem keeps its lines', () => {
    const poem = P('A line<br>and a line<br>and a last line');
    expect(shown(poem)).toBe(poem.join(''));
  });

  test('lists and tables are left alone', () => {
    const list = ['<ul><li>One<br><br>Two</li></ul>'];
    expect(shown(list)).toBe(list.join(''));
  });
});

describe('a loud chapter', () => {
  test('all in bold is set as text, its italics kept', () => {
    expect(
      shown(['<p><b>All of it, <em>really</em> all.</b></p>', '<p><strong>And this.</strong></p>']),
    ).toBe('<p>All of it, <em>really</em> all.</p><p>And this.</p>');
  });

  test('a bold heading in plain text stays bold', () => {
    const mixed = ['<p><b>Morning</b></p>', '<p>It rained for an hour, then it did not.</p>'];
    expect(shown(mixed)).toBe(mixed.join(''));
  });

  test('all in italics only where it is nearly all', () => {
    const some = ['<p><i>It rained for an hour or so.</i></p>', '<p>Yes.</p>'];
    expect(shown(some)).toBe(some.join(''));
    expect(
      shown(['<p><i>It rained for an hour or so, then it did not.</i></p>', '<p><i>No.</i></p>']),
    ).not.toContain('<i>');
  });

  test('all centred is set from the left', () => {
    expect(shown(['<p align="center">One day.</p>', '<center>Two days.</center>'])).toBe(
      '<p>One day.</p><div>Two days.</div>',
    );
  });
});

describe('as the author posted it', () => {
  test('nothing changes', () => {
    const all = [...P('"One"--', '***', '', '&nbsp;', '<b>Two<br><br>three...</b>'), '<hr>'];
    expect(shown(all, asPosted)).toBe(all.join(''));
  });

  test.each(Object.keys(cleanup) as (keyof CleanupOptions)[])('%s can be switched off alone', (rule) => {
    const all = [
      '<p align="center"><b>"One" -- two...</b><br><br>three</p>',
      '<p>***</p>',
      '<p>&nbsp;</p>',
      '<p align="center"><b>And so it went on for a while.</b></p>',
    ];
    expect(shown(all, { ...cleanup, [rule]: false })).not.toBe(shown(all));
  });
});

describe('the bundled story', () => {
  const view = viewOf(bundledStory.chapters[0]?.blocks ?? []);
  const text = view.units.map(({ html }) => textOf(html)).join('\n');

  test('is shown in curly quotes throughout, as many opening as closing', () => {
    expect(text).not.toMatch(/["']/);
    expect(text.match(/“/g)).toHaveLength(text.match(/”/g)?.length ?? 0);
    expect(text).toContain('“There wasn’t time…before.');
    expect(text).toContain('“No, Conner, I—”');
    expect(text).toContain('the spirits – the countless people');
  });

  test('keeps every word', () => {
    const letters = (given: string) => given.replace(/[^\p{L}\p{N}]/gu, '');
    const given = bundledStory.chapters[0]?.blocks.map(({ html }) => textOf(html)).join('\n') ?? '';
    expect(letters(text)).toBe(letters(given));
  });

  test('edits lead from the stored text to the shown one', () => {
    for (const block of bundledStory.chapters[0]?.blocks ?? []) {
      const unit = view.units.find((one) => one.block === block.id);
      expect(apply(textOf(block.html), view.edits.get(block.id) ?? [])).toBe(
        textOf(unit?.html ?? block.html),
      );
    }
  });
});
