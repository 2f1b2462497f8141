import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCanon } from '../../../content/canons/validate';
import { speakEnglish } from './english';

beforeAll(speakEnglish);

const good = {
  title: 'The Lighthouse',
  kind: 'tv',
  parts: [
    { label: 'Season 1', number: 1, items: ['Fog', 'Oil'], aired: ['2001-02-03', null] },
    { label: 'Season 2', number: 2, from: 1, to: 8 },
  ],
};
const paths = (json: unknown) => {
  const read = readCanon(json);
  return read.ok ? [] : read.problems.map(({ path }) => path);
};
const part = (change: object) => ({ ...good, parts: [{ ...good.parts[0], ...change }] });

describe('readCanon', () => {
  it('reads the least that a canon needs and fills in the rest', () => {
    expect(readCanon(good)).toEqual({
      ok: true,
      canon: { id: 'own:the-lighthouse', aliases: [], ao3Fandoms: [], verified: false, ...good },
    });
  });

  it('keeps the fields it knows and no others', () => {
    const more = {
      order: 'loose',
      events: { Storm: '1x2' },
      titleAliases: { Fog: ['The fog'] },
      adaptations: [{ canon: 'x', medium: 'books' }],
      source: { name: 'TVmaze', url: 'https://www.tvmaze.com/shows/1' },
    };
    const read = readCanon({ ...good, ...more, __proto__: { x: 1 }, script: '<script>' });
    expect(read.ok && read.canon).toMatchObject(more);
    expect(read.ok && 'script' in read.canon).toBe(false);
  });

  it.each<[string, unknown, string[]]>([
    ['no object', [], ['']],
    ['nothing', null, ['']],
    ['no title', { ...good, title: ' ' }, ['title']],
    ['a kind of its own', { ...good, kind: 'opera' }, ['kind']],
    ['no parts', { ...good, parts: [] }, ['parts']],
    ['parts that are no list', { ...good, parts: { a: 1 } }, ['parts']],
    ['a part that is a text', { ...good, parts: ['Season 1'] }, ['parts[0]']],
    ['a part without items', { ...good, parts: [{ label: 'S' }] }, ['parts[0]']],
    ['an item that is a number', part({ items: ['Fog', 4], aired: undefined }), ['parts[0].items[1]']],
    ['items that are a text', part({ items: 'Fog', aired: undefined }), ['parts[0].items']],
    ['a range backwards', { ...good, parts: [{ label: 'S', from: 9, to: 2 }] }, ['parts[0]']],
    ['a range that is no number', { ...good, parts: [{ label: 'S', from: 'a', to: 2 }] }, ['parts[0]']],
    ['a range unlike its items', part({ from: 1, to: 9 }), ['parts[0]']],
    ['too few days', part({ aired: ['2001-02-03'] }), ['parts[0].aired']],
    ['days that are none', part({ aired: ['2001-02-31x', null] }), ['parts[0].aired']],
    [
      'two parts of one name',
      { ...good, parts: [good.parts[0], { label: 'season 1', items: ['A'] }] },
      ['parts[1].label'],
    ],
    [
      'two parts of one number',
      { ...good, parts: [good.parts[0], { label: 'Again', number: 1, items: ['A'] }] },
      ['parts[1].number'],
    ],
    ['far too much', { ...good, parts: [{ label: 'S', from: 1, to: 99999 }] }, ['parts']],
    ['an order of its own', { ...good, order: 'maze' }, ['order']],
    ['events that are no points', { ...good, events: { Storm: 4 } }, ['events']],
    ['adaptations without medium', { ...good, adaptations: [{ canon: 'x' }] }, ['adaptations']],
    ['a source that is no page', { ...good, source: { name: 'x', url: 'javascript:alert(1)' } }, ['source']],
  ])('says where the mistake is: %s', (_, json, where) => {
    expect(paths(json)).toEqual(where);
  });

  it('says it in words', () => {
    const read = readCanon({ ...good, kind: 'opera' });
    expect(!read.ok && read.problems[0]?.say).toBe(
      'The kind must be one of: tv, anime, book, manga, comic, film, game.',
    );
  });

  it('takes no offence at objects that cannot be written', () => {
    expect(paths({ ...good, kind: { toString: 1 } })).toEqual(['kind']);
    expect(paths({ ...good, adaptations: [{ canon: 'x', medium: { toString: 1 } }] })).toEqual([
      'adaptations',
    ]);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => typeof readCanon(json).ok === 'boolean'));
    const odd = fc.record(
      {
        title: fc.anything(),
        kind: fc.anything(),
        parts: fc.anything(),
        aliases: fc.anything(),
        events: fc.anything(),
        titleAliases: fc.anything(),
        order: fc.anything(),
        source: fc.anything(),
      },
      { requiredKeys: [] },
    );
    fc.assert(fc.property(odd, (json) => typeof readCanon(json).ok === 'boolean'));
  });
});
