import { describe, expect, it } from 'vitest';
import { checkPhrase, compilePhrases, findPhrases } from '../../../content/spoilers/phrases';
import { bound } from '../../pace';

const found = (text: string, ...phrases: string[]): string[] =>
  findPhrases(text, compilePhrases(phrases)).map((r) => text.slice(r.start, r.end));
describe('words and phrases', () => {
  it('finds whole words whatever their case, accents and plural', () => {
    expect(found('Two Weddings and a wedding-cake, unwedding', 'wedding')).toEqual(['Weddings', 'wedding']);
    expect(found('the PREGNANCIES of Zoë', 'pregnancy', 'zoe')).toEqual(['PREGNANCIES', 'Zoë']);
    expect(found('a glass of wine', 'glas')).toEqual([]);
    expect(found('He kisses, she kissed', 'kiss')).toEqual(['kisses']);
  });
  it('takes the longest phrase and reads across punctuation', () => {
    expect(found('Red Wedding; a Red-Wedding. wedding', 'wedding', 'red wedding')).toEqual([
      'Red Wedding',
      'Red-Wedding',
      'wedding',
    ]);
  });
  it('finds other scripts', () => {
    expect(found('彼の死亡シーン', '死亡')).toEqual(['死亡']);
    expect(found('Смерть героя', 'смерть')).toEqual(['Смерть']);
  });
  it('keeps the places of a text whose characters change length when folded', () => {
    expect(found('ﬁnal Straße İstanbul death', 'death')).toEqual(['death']);
    expect(found('ﬁnal Straße', 'final', 'strasse')).toEqual(['ﬁnal', 'Straße']);
  });
});

describe('patterns', () => {
  it('finds alternatives, repeats, classes and edges', () => {
    expect(found('weds, wedding bells, wedded', '/\\bwed(ding bells|ded)\\b/')).toEqual([
      'wedding bells',
      'wedded',
    ]);
    expect(found('s05e17 and 5x17', '/s\\d{2}e\\d+|\\dx\\d+/')).toEqual(['s05e17', '5x17']);
    expect(found('Ünder', '/under/')).toEqual(['Ünder']);
    expect(found('abbbxbbb', '/a(b*c)?|x/')).toEqual(['a', 'x']);
  });
  it.each([
    ['/(a)\\1/', 'phrase_backreference'],
    ['/a(?=b)/', 'phrase_lookaround'],
    ['/(?<!a)b/', 'phrase_lookaround'],
    ['/a(b/', 'phrase_syntax'],
    ['/[b/', 'phrase_syntax'],
    ['/a**/', 'phrase_syntax'],
    ['/a*/', 'phrase_matchesNothing'],
    ['/(a{999}){999}/', 'phrase_tooLong'],
    ['!!!', 'phrase_empty'],
  ])('refuses %s', (phrase, problem) => {
    expect(checkPhrase(phrase)).toEqual({ ok: false, problem });
    expect(findPhrases('aaaa', compilePhrases([phrase]))).toEqual([]);
  });
  it('takes what would hang a backtracking engine', () => {
    expect(checkPhrase('/(a+)+b/')).toEqual({ ok: true });
    const start = performance.now();
    expect(found(`${'a'.repeat(50_000)}c`, '/(a+)+b/', '/(a|a)*b/', '/.*.*x/')).toEqual([]);
    expect(performance.now() - start).toBeLessThan(bound(2000));
  });
});
