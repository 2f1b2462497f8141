import { beforeAll, describe, expect, it } from 'vitest';
import { toBlocks } from '../../../content/sanitise/blocks';
import { sanitise } from '../../../content/sanitise/sanitise';
import type { SafeHtml } from '../../../content/stories/types';
import { withDom } from '../dom';

beforeAll(() => void withDom());

const split = (html: string) => toBlocks(sanitise(html)).map((block) => block.html);

describe('toBlocks', () => {
  it('gives each block its own element, and loose words a paragraph', () => {
    expect(split('one <b>two</b><p>three</p> <hr>four<br>five')).toEqual([
      '<p>one <b>two</b></p>',
      '<p>three</p>',
      '<hr>',
      '<p>four<br>five</p>',
    ]);
    expect(split('<p>a</p><br><br><p>b</p>')).toEqual(['<p>a</p>', '<p><br><br></p>', '<p>b</p>']);
    expect(split(' \n ')).toEqual([]);
  });

  it('opens boxes, and says again around each block what they said', () => {
    expect(split('<div><div><p>a</p><p>b</p></div></div>')).toEqual(['<p>a</p>', '<p>b</p>']);
    expect(split('<div align="center">a<p>b</p></div>')).toEqual([
      '<div align="center"><p>a</p></div>',
      '<div align="center"><p>b</p></div>',
    ]);
    expect(split('<i><p>a</p>b</i>')).toEqual(['<i><p>a</p></i>', '<i><p>b</p></i>']);
    expect(split('<center><p>a</p><p>b</p></center>')).toHaveLength(2);
  });

  it('keeps what is drawn as one, until it is long', () => {
    const chat = '<div class="phone"><p class="text">hi</p><p class="text">ho</p></div>';
    expect(split(chat)).toEqual([chat]);
    const quote = `<blockquote>${'<p>some words</p>'.repeat(300)}</blockquote>`;
    expect(split(quote)).toHaveLength(300);
    expect(split(quote)[0]).toBe('<blockquote><p>some words</p></blockquote>');
    expect(split('<ul><li>a</li><li>b</li></ul>')).toHaveLength(1);
    expect(split('<details><summary>s</summary><p>a</p></details>')).toHaveLength(1);
  });

  it('names blocks by their text, so that an edit leaves the others their names', () => {
    const ids = (html: string) => toBlocks(html as SafeHtml).map((block) => block.id);
    const before = ids('<p>a</p><p>b</p><p>c</p>');
    const after = ids('<p>a</p><p>b, edited</p><p>c</p>');
    expect([after[0], after[2]]).toEqual([before[0], before[2]]);
    expect(after[1]).not.toBe(before[1]);
    expect(new Set(ids('<p>a</p><p>a</p>')).size).toBe(2);
  });
});
