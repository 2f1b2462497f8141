import { describe, expect, it } from 'vitest';
import {
  absoluteAt,
  indexCanon,
  partByNumber,
  pointAt,
  positionOf,
  positionOfAbsolute,
} from '../../../content/canons/position';
import type { Canon } from '../../../content/canons/types';
import { list } from './english';

const canon = (parts: Canon['parts'], more: Partial<Canon> = {}): Canon => ({
  id: 'own:x',
  title: 'X',
  aliases: [],
  kind: 'tv',
  ao3Fandoms: [],
  verified: false,
  parts,
  ...more,
});
const show = indexCanon(
  canon([
    { label: 'Season 1', number: 1, items: ['Pilot', 'Two', 'Three'] },
    { label: 'Specials', items: ['Winter'] },
    { label: 'Season 2', number: 2, items: ['Back', 'Again'] },
  ]),
);

describe('positionOf', () => {
  it('finds by part and number, label, and end of the part', () => {
    expect(positionOf(show, { part: '1', item: 2 })).toBe(2);
    expect(positionOf(show, { part: 'Specials', item: 1 })).toBe(4);
    expect(positionOf(show, { part: 'season 2', item: 1 })).toBe(5);
    expect(positionOf(show, { part: '2' })).toBe(6);
  });

  it('trusts the title before the number', () => {
    expect(positionOf(show, { part: '1', item: 3, title: 'Two' })).toBe(2);
    expect(positionOf(show, { part: '1', item: 3, title: 'two!' })).toBe(2);
    expect(positionOf(show, { part: '1', item: 3, title: 'Renamed' })).toBe(3);
  });

  it('keeps to the counted one of two items of one title', () => {
    const twice = indexCanon(canon([{ label: 'Season 1', number: 1, items: ['TBA', 'TBA', 'TBA'] }]));
    expect(positionOf(twice, { part: '1', item: 2, title: 'TBA' })).toBe(2);
  });

  it('follows an item to another part where its own is gone', () => {
    expect(positionOf(show, { part: 'Specials 2004', item: 1, title: 'Winter' })).toBe(4);
    expect(positionOf(show, { part: '9', item: 1, title: 'Unknown' })).toBeNull();
    expect(positionOf(show, { part: '9', item: 1 })).toBeNull();
  });

  it('never reaches past the end of a part that shrank', () => {
    expect(positionOf(show, { part: '1', item: 12 })).toBe(3);
    expect(positionOf(show, { part: '1', item: 0 })).toBe(0);
  });

  it('finds a chapter in whichever arc holds it now', () => {
    const manga = indexCanon(list('one-piece-manga'));
    expect(positionOf(manga, { part: 'Skypiea', item: 240 })).toBe(240);
    expect(positionOf(manga, { part: 'Skypiea', item: 320 })).toBe(320);
    expect(positionOf(manga, { part: 'An arc that was renamed', item: 500 })).toBe(500);
    expect(positionOf(manga, { part: 'Wano Country' })).toBe(1057);
  });

  it('counts campaigns that each begin at 1', () => {
    const campaigns = indexCanon(list('critical-role'));
    expect(positionOf(campaigns, { part: '2', item: 45 })).toBe(115 + 45);
    expect(positionOf(campaigns, { part: '1', item: 130 })).toBe(115);
  });
});

describe('a list that is corrected', () => {
  it('does not move a reader', () => {
    const before = indexCanon(canon([{ label: 'Season 1', number: 1, items: ['A', 'B', 'C'] }]));
    const stored = pointAt(before, 2);
    const after = indexCanon(
      canon([
        { label: 'Film', items: ['Before it all'] },
        { label: 'Season 1', number: 1, items: ['A', 'A, Part 2', 'B', 'C'] },
      ]),
    );
    expect(stored).toEqual({ part: '1', item: 2, title: 'B' });
    expect(positionOf(after, stored)).toBe(4);
  });
});

describe('numbers', () => {
  it('name the nth part where none bears the number', () => {
    const series = indexCanon(list('daredevil'));
    expect(partByNumber(series, 2)?.part.label).toBe('Jessica Jones, Season 1');
    expect(partByNumber(show, 3)).toBeNull();
  });

  it('run through a whole anime without its films', () => {
    const titans = indexCanon(list('attack-on-titan'));
    expect(positionOfAbsolute(titans, 59)).toBe(59);
    expect(absoluteAt(titans, 60)).toBe(60);
    const slayer = indexCanon(list('demon-slayer'));
    expect(pointAt(slayer, positionOfAbsolute(slayer, 27) ?? 0).title).toBe('Flame Hashira Kyojuro Rengoku');
    expect(absoluteAt(slayer, 27)).toBeNull();
    expect(absoluteAt(slayer, 28)).toBe(27);
    expect(positionOfAbsolute(indexCanon(list('smallville')), 218)).toBeNull();
  });

  it('count every book of a series', () => {
    const books = indexCanon(list('harry-potter'));
    expect(positionOfAbsolute(books, 1)).toBe(1);
    expect(absoluteAt(books, 8)).toBe(8);
  });

  it('count on through seasons that are only counts', () => {
    const counted = indexCanon(
      canon([
        { label: 'Season 1', number: 1, from: 1, to: 10 },
        { label: 'Season 2', number: 2, from: 1, to: 13 },
      ]),
    );
    expect(positionOfAbsolute(counted, 12)).toBe(12);
    expect(positionOf(counted, { part: '2', item: 2 })).toBe(12);
    expect(absoluteAt(counted, 12)).toBe(12);
  });
});
