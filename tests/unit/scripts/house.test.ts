import { describe, expect, it } from 'vitest';
import { checkGlobals } from '../../../scripts/house/globals.mjs';
import { checkLengths } from '../../../scripts/house/lengths.mjs';
import { checkPlaceholders } from '../../../scripts/house/placeholders.mjs';
import { checkHardCoded, checkKeys } from '../../../scripts/house/words.mjs';

const lines = (count: number) => `${'x\n'.repeat(count)}`;
const file = (path: string, text: string) => ({ path, text });

describe('lengths', () => {
  it('accepts short files', () => {
    const files = Array.from({ length: 10 }, (_, i) => file(`a${i}.ts`, lines(20)));
    expect(checkLengths(files)).toEqual({ median: 20, ninety: 20, problems: [] });
  });

  it('names a file that is too long, and not one of just 400 lines', () => {
    const short = Array.from({ length: 30 }, (_, i) => file(`a${i}.ts`, lines(20)));
    const { problems } = checkLengths([...short, file('long.ts', lines(401)), file('just.ts', lines(400))]);
    expect(problems).toEqual(['long.ts: 401 lines, more than 400']);
  });

  it('refuses a house of middling files', () => {
    const files = Array.from({ length: 10 }, (_, i) => file(`a${i}.ts`, lines(i < 2 ? 150 : 61)));
    expect(checkLengths(files).problems).toHaveLength(2);
  });
});

describe('globals in pure folders', () => {
  it('finds the page and the browser', () => {
    const code = 'export const a = document.title;\nexport const b = chrome.runtime;';
    expect(checkGlobals([file('content/spoilers/a.ts', code)])).toEqual([
      'content/spoilers/a.ts:1: document in a pure folder',
      'content/spoilers/a.ts:2: chrome in a pure folder',
    ]);
  });

  it('lets members, own names and comments be', () => {
    const code =
      '// document\nconst window = 3;\nexport const a = { document: 1 }.document + window;\nexport interface B { browser: string }';
    expect(checkGlobals([file('content/sites/a.ts', code)])).toEqual([]);
  });

  it('lets the edge be', () => {
    expect(checkGlobals([file('content/page/a.ts', 'document.title;')])).toEqual([]);
  });
});

describe('words', () => {
  it('finds text set hard into JSX', () => {
    const code =
      'export const A = () => <p title="Read me">Hello <b>{"there"}</b> 5x17 · <i class="name">{t("a_b")}</i></p>;';
    expect(checkHardCoded([file('components/a.tsx', code)])).toEqual([
      'components/a.tsx:1: "Read me" is not a key of the words',
      'components/a.tsx:1: "Hello" is not a key of the words',
      'components/a.tsx:1: "there" is not a key of the words',
    ]);
  });

  it('finds a key that is missing, and one left over', () => {
    const code = `t('popup_gone'); t('popup_here'); tn('popup_works', 2); tn('popup_none', 2); t(\`leaf_\${x}\`);`;
    const keys = ['popup_here', 'popup_works_one', 'popup_works_other', 'popup_old', 'leaf_plain'];
    expect(checkKeys([file('components/a.ts', code)], keys)).toEqual([
      'components/a.ts: no such key: popup_gone',
      'components/a.ts: no such key: popup_none_other',
      'public/_locales/en/messages.json: nothing asks for popup_old',
    ]);
  });

  it('reads keys in style and in the manifest', () => {
    const files = [file('content/page/a.css', 'a::before{content:"__MSG_veil_stopped__"}')];
    expect(checkKeys(files, ['veil_stopped'])).toEqual([]);
    expect(checkKeys(files, [])).toEqual(['content/page/a.css: no such key: veil_stopped']);
  });

  it('finds a string that lost a placeholder, and calls that do not fit', () => {
    const words = {
      whole: { message: "$1: you're at $2." },
      begun: { message: ": you're at $1." },
      holed: { message: 'You are at $2.' },
      works_other: { message: '$1 works' },
    };
    const code = "t('whole', a); t('whole', a, b); t('whole', ...all); tn('works', n); tn('works', n, a);";
    expect(checkPlaceholders([file('components/a.ts', code)], words)).toEqual([
      `begun: ": you're at $1." lost something`,
      'holed: "You are at $2." has no $1',
      'components/a.ts:1: whole takes 2 values and is given 1',
      'components/a.ts:1: works takes 1 values and is given 2',
    ]);
  });
});
