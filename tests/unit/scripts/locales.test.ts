import { describe, expect, it } from 'vitest';
import { keysFor, standing, UNTRANSLATED } from '../../../scripts/house/locales.mjs';
import { readWords, translated } from '../../../scripts/lib/locales.mjs';
import { namedPlaceholders } from '../../../scripts/locales';

const word = (message: string) => ({ message });
const english = {
  works_one: word('$1 work'),
  works_other: word('$1 works'),
  veil_goes: word('Goes past you: $1'),
};

describe('how a language stands to English', () => {
  it('asks for the plural forms of its grammar', () => {
    expect([...keysFor(english, 'ru').keys()].sort()).toEqual([
      'veil_goes',
      'works_few',
      'works_many',
      'works_one',
      'works_other',
    ]);
    expect([...keysFor(english, 'ja').keys()]).toEqual(['works_other', 'veil_goes']);
  });

  it('finds what is missing, lost, added and left over', () => {
    const words = {
      works_other: word('$1作品'),
      veil_goes: word('先に進んでいます'),
      gone: word('もうない'),
    };
    expect(standing(english, words, 'ja')).toEqual({
      missing: [],
      problems: ['ja: veil_goes lost $1: "先に進んでいます"', 'ja: gone is asked for by nothing'],
    });
    const german = { works_one: word('ein Werk'), works_other: word(`${UNTRANSLATED}$1 works`) };
    expect(standing(english, german, 'de')).toEqual({ missing: ['works_other', 'veil_goes'], problems: [] });
    const added = { works_other: word('$1 $2'), veil_goes: word('$1！') };
    expect(standing(english, added, 'ja').problems).toHaveLength(2);
  });

  it('what is marked as not translated is not built', () => {
    const built = JSON.parse(
      namedPlaceholders(JSON.stringify({ a: word(`${UNTRANSLATED}Show`), b: word('Zeigen') })),
    );
    expect(built).toEqual({ b: { message: 'Zeigen' } });
  });
});

describe.each(translated())('%s', (locale) => {
  it('says all that English says, and loses no value', () => {
    expect(standing(readWords('en'), readWords(locale), locale)).toEqual({ missing: [], problems: [] });
  });

  it('fits what the stores take', () => {
    const words = readWords(locale);
    expect([...(words.extension_description?.message ?? '')].length).toBeLessThanOrEqual(132);
    expect([...(words.extension_name?.message ?? '')].length).toBeLessThanOrEqual(45);
  });
});
