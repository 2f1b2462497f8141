import { beforeAll, describe, expect, it } from 'vitest';
import { elements } from '../../../content/sanitise/list';
import { showPictures } from '../../../content/sanitise/pictures';
import { SANITISER_VERSION, sanitise, sanitised } from '../../../content/sanitise/sanitise';
import type { SafeHtml } from '../../../content/stories/types';
import { patient } from '../../pace';
import { withDom } from '../dom';
import { allElements, faults, sampleOf } from './judge';
import { ownPayloads, sharedPayloads } from './payloads';

beforeAll(() => void withDom());

const textOf = (html: string) => new DOMParser().parseFromString(html, 'text/html').body.textContent;

describe('the list', () => {
  it('has the 63 elements, and each keeps its text and itself', () => {
    expect([...elements].sort()).toEqual([...allElements].sort());
    expect(elements).toHaveLength(63);
    for (const element of elements) {
      const html = sampleOf(element);
      const kept = sanitise(html);
      expect(kept).toContain(`<${element}`);
      expect([element, textOf(kept)]).toEqual([element, textOf(html)]);
      expect(textOf(kept)).toContain(`x-${element}`);
    }
  });

  it('keeps class, dir, lang, title and align on every element', () => {
    const set = 'class="chat me_2" dir="rtl" lang="zh-Hant" title="T" align="center"';
    for (const element of elements) {
      const html = sampleOf(element).replace(`<${element}`, `<${element} ${set}`);
      const found = sanitised(html as SafeHtml).querySelector(element);
      const names = ['class', 'dir', 'lang', 'title', 'align'];
      expect([element, ...names.map((name) => found?.getAttribute(name))]).toEqual([
        element,
        'chat me_2',
        'rtl',
        'zh-Hant',
        'T',
        'center',
      ]);
    }
  });

  it('unwraps what is not on it and keeps the text, but for code and fallbacks', () => {
    expect(sanitise('<section>a<font>b</font></section><x-y>c</x-y><form>d<button>e</button></form>')).toBe(
      'abcde',
    );
    for (const gone of [
      'script',
      'style',
      'iframe',
      'noscript',
      'math',
      'svg',
      'xmp',
      'template',
      'noembed',
    ]) {
      expect([gone, sanitise(`<p>a</p><${gone}>gone</${gone}><p>b</p>`)]).toEqual([gone, '<p>a</p><p>b</p>']);
    }
  });

  it('drops class names, languages, directions and sizes that are none', () => {
    expect(sanitise('<p class="a 1b good" lang="x y" dir="up" align="on" id="i" style="x:y">t</p>')).toBe(
      '<p class="good" data-id="i">t</p>',
    );
    expect(sanitise('<table width="99999"><tbody><tr><td colspan="x">t</td></tr></tbody></table>')).toBe(
      '<table><tbody><tr><td>t</td></tr></tbody></table>',
    );
  });
});

describe('addresses', () => {
  const base = 'https://archive.example/works/1/chapters/2';
  it('resolves links, and drops those that run or lead nowhere', () => {
    expect(sanitise('<a href="/works/3">a</a>', { base })).toBe(
      '<a href="https://archive.example/works/3">a</a>',
    );
    expect(sanitise('<a href="mailto:a@b.example">a</a>')).toBe('<a href="mailto:a@b.example">a</a>');
    for (const bad of [
      'javascript:alert(1)',
      'java\nscript:a',
      'data:text/html,x',
      '/x',
      ' vbscript:x',
      'blob:x',
    ]) {
      expect([bad, sanitise(`<a href="${bad}">a</a>`)]).toEqual([bad, '<a>a</a>']);
    }
  });

  it('keeps links to notes within the file apart from the page', () => {
    expect(sanitise('<a href="#n1" name="r1">1</a><p id="n1">note</p>')).toBe(
      '<a data-id="r1" data-to="n1">1</a><p data-id="n1">note</p>',
    );
  });

  it('turns pictures into placeholders and embeds into links', () => {
    expect(sanitise('<img src="a.png" alt="A" onerror="x" width="40" srcset="b.png 2x">', { base })).toBe(
      '<img alt="A" width="40" data-src="https://archive.example/works/1/chapters/a.png">',
    );
    expect(sanitise('<img src="a.png" alt="A">')).toBe('<img alt="A">');
    expect(sanitise('<img data-src="javascript:x">')).toBe('<img>');
    expect(sanitise('<img src="in.png">', { picture: () => 'data:image/png;base64,AAAA' })).toBe(
      '<img data-src="data:image/png;base64,AAAA">',
    );
    expect(sanitise('<img src="data:image/svg+xml;base64,AAAA">')).toBe('<img>');
    expect(sanitise('<p><iframe src="https://video.example/v">no frames</iframe></p>')).toBe(
      '<p><a href="https://video.example/v" class="embedded-work">https://video.example/v</a></p>',
    );
  });

  it('shows pictures that came along, and those from outside only when told to', () => {
    const box = document.createElement('div');
    const sources = ['data:image/png;base64,AAAA', 'https://p.example/a.png', 'http://p.example/b.png'];
    box.append(sanitised(sources.map((src) => `<img src="${src}">`).join('') as SafeHtml));
    const shown = () => [...box.querySelectorAll('img')].map((image) => image.getAttribute('src'));
    expect([showPictures(box, false), shown()]).toEqual([2, [sources[0], null, null]]);
    expect([showPictures(box, true), shown()]).toEqual([1, [sources[0], sources[1], null]]);
  });

  it('says by elements what a style said', () => {
    expect(sanitise('<p style="text-align: center"><span style="font-style:italic">a</span></p>')).toBe(
      '<p align="center"><span><i>a</i></span></p>',
    );
  });
});

describe('attacks', () => {
  const payloads = [...new Set([...ownPayloads(), ...sharedPayloads()])];
  it(
    'leaves nothing that runs, loads or names, and settles',
    () => {
      expect(payloads.length).toBeGreaterThanOrEqual(400);
      const started = performance.now();
      for (const payload of payloads) {
        for (const html of [payload, `<p>before ${payload} after</p>`]) {
          const once = sanitise(html, { base: 'https://archive.example/' });
          expect([html, faults(once)]).toEqual([html, []]);
          expect(sanitise(once)).toBe(once);
        }
      }
      const took = performance.now() - started;
      console.log(`sanitise: ${payloads.length} attack strings, twice each: 0 faults, ${took.toFixed(0)} ms`);
    },
    patient(120_000),
  );

  it('would be seen by the judge', () => {
    for (const raw of [
      '<script>1</script>',
      '<img src=x onerror=1>',
      '<a href="javascript:1">a</a>',
      '<svg/>',
    ]) {
      expect(faults(raw)).not.toEqual([]);
    }
  });

  it('asks nothing of a form that claims to be something else', () => {
    const names =
      'childNodes parentNode innerHTML attributes localName remove replaceWith getAttribute ownerDocument';
    const inputs = names.split(' ').map((name) => `<input name="${name}">`);
    expect(sanitise(`<form>text${inputs.join('')}<b onclick="x">bold</b></form>`)).toBe('text<b>bold</b>');
    expect(sanitise('<img name="body"><img name="querySelectorAll"><b>t</b>')).toContain('<b>t</b>');
  });

  it('nests no deeper than stories do, and keeps what is within', () => {
    const deep = sanitise(`${'<div>'.repeat(5000)}<b>bottom</b>${'</div>'.repeat(5000)}<p>after</p>`);
    expect(deep.split('<div>').length).toBeLessThan(120);
    expect([deep.includes('bottom'), deep.endsWith('<p>after</p>')]).toEqual([true, true]);
    const open = sanitise(`${Array.from({ length: 500 }, (_, i) => `<b class="x${i}">x<p>`).join('')}end`);
    expect([open.includes('end'), open.length < 200_000]).toEqual([true, true]);
    const links = `<p>${'<i>'.repeat(20)}<a href="https://e.example/">a</a></p>`;
    expect(sanitise(links)).toContain('href="https://e.example/"');
  });

  it('lets go of an attribute of a hundred thousand letters, never of the text beside it', () => {
    expect(sanitise(`<p title="${'x'.repeat(100_001)}">Plain.</p>`)).toBe('<p>Plain.</p>');
    expect(sanitise(`<p title="${'x'.repeat(100_000)}">Plain.</p>`)).toContain('title="xxx');
  });

  it('settles where formatting is left open deeper than it may be', () => {
    const once = sanitise(`<i></b>${'<b id=57>'.repeat(10)}words`);
    expect(sanitise(once)).toBe(once);
    expect(once).toContain('words');
  });

  it('has a version to be stored with what it made', () => {
    expect(SANITISER_VERSION).toBeGreaterThan(0);
  });
});
