import { describe, expect, it } from 'vitest';
import { canonsForFandom, catalogue, searchCanons } from '../../../content/canons/catalogue';
import { lists } from './english';

const first = (query: string) => searchCanons(query)[0]?.id;

describe('search', () => {
  it.each([
    ['SGA', 'stargate-atlantis'],
    ['btvs', 'buffy'],
    ['sg1', 'stargate-sg-1'],
    ['shield', 'agents-of-shield'],
    ['small', 'smallville'],
    ['Smallville', 'smallville'],
    ['lord rings', 'the-lord-of-the-rings'],
    ['mcu', 'marvel-cinematic-universe'],
    ['yuri!!! on ice', 'yuri-on-ice'],
    ['Boku no Hero', 'my-hero-academia'],
    ['wiedzmin', 'the-witcher-books'],
    ['天官赐福', 'heaven-officials-blessing'],
    ['9-1-1', '9-1-1'],
    ['911', '9-1-1'],
  ])('%s finds %s', (query, id) => {
    expect(searchCanons(query).map((match) => match.id)).toContain(id);
    if (query !== 'lord rings' && query !== 'wiedzmin' && query !== 'Boku no Hero')
      expect(first(query)).toBe(id);
  });

  it('says by which other name it matched', () => {
    expect(searchCanons('SGA')[0]?.match).toBe('SGA');
    expect(searchCanons('smallville')[0]?.match).toBeNull();
  });

  it('lists all for nothing, and nothing for nonsense', () => {
    expect(searchCanons('')).toHaveLength(327);
    expect(searchCanons('zzzz')).toEqual([]);
    expect(searchCanons('...')).toHaveLength(327);
  });

  it('takes the titles of the reader’s own canons too', () => {
    const own = {
      id: 'own:dark',
      title: 'Dark',
      kind: 'tv' as const,
      aliases: [],
      ao3Fandoms: [],
      size: { unit: 'seasons' as const, count: 3 },
    };
    expect(searchCanons('dark', [...catalogue, own])[0]?.id).toBe('own:dark');
  });
});

describe('fandoms', () => {
  it.each([
    ['Smallville (TV 2001)', ['smallville']],
    ['Infinite Crisis (DCU Comics)', ['infinite-crisis']],
    ['Haikyuu!!', ['haikyuu', 'haikyuu-manga']],
    ['Stargate Atlantis (TV)', ['stargate-atlantis']],
    ['merlin', ['merlin']],
    ['The Lord of the Rings - All Media Types', ['the-lord-of-the-rings', 'the-lord-of-the-rings-films']],
    ['ST', []],
    ['Original Work', []],
    ['', []],
  ])('%s means %o', (tag, ids) => {
    expect(canonsForFandom(tag).sort()).toEqual(ids);
  });
});

describe('the catalogue', () => {
  it('says what the lists say', () => {
    const said = new Map(catalogue.map((entry) => [entry.id, entry]));
    for (const { id, title, kind, aliases, ao3Fandoms } of lists()) {
      expect(said.get(id), 'run node scripts/catalogue.mjs').toMatchObject({
        title,
        kind,
        aliases,
        ao3Fandoms,
      });
    }
    expect(said.size).toBe(lists().length);
  });
});
