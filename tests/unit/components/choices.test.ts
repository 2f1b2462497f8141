import { beforeAll, describe, expect, it } from 'vitest';
import { itemChoices, partChoices, partOfPosition } from '../../../components/canons/choices';
import { indexCanon } from '../../../content/canons/position';
import type { Canon } from '../../../content/canons/types';
import { lists, speakEnglish } from '../canons/english';

beforeAll(speakEnglish);

const canon = (kind: Canon['kind'], parts: Canon['parts']): Canon => ({
  id: 'own:sample',
  title: 'Sample',
  aliases: [],
  kind,
  ao3Fandoms: [],
  verified: true,
  parts,
});

const show = canon('tv', [
  { label: 'Season 1', number: 1, items: ['Arrival', 'The Lamp'] },
  { label: 'Season 2: Ashes', number: 2, items: ['The Funeral', 'Home'] },
  { label: 'The Long Winter Arc', number: 3, items: ['Snow'] },
]);

describe('parts to choose from', () => {
  it('keep the titles of seasons ahead to themselves', () => {
    const names = (place: number) => partChoices(indexCanon(show), place).map(({ label }) => label);
    expect(names(0)).toEqual(['Season 1', 'Season 2', '3']);
    expect(names(3)).toEqual(['Season 1', 'Season 2: Ashes', '3']);
    expect(names(5)).toEqual(['Season 1', 'Season 2: Ashes', 'The Long Winter Arc']);
  });

  it('join arcs that count chapters through the whole canon, and keep what stands apart', () => {
    const manga = canon('manga', [
      { label: 'Arc of the Well', from: 1, to: 40 },
      { label: 'Arc of the Wedding', from: 41, to: 90 },
      { label: 'Extras', items: ['A Letter'] },
    ]);
    const parts = partChoices(indexCanon(manga), 0);
    expect(parts).toEqual([
      { id: 'run', label: '', start: 0, end: 90, counted: true, from: 1 },
      { id: 'Extras', label: 'Extras', start: 90, end: 91, counted: false, from: 1 },
    ]);
  });

  it('find the part a position stands in', () => {
    const parts = partChoices(indexCanon(show), 0);
    expect(partOfPosition(parts, 0)?.id).toBe('1');
    expect(partOfPosition(parts, 2)?.id).toBe('1');
    expect(partOfPosition(parts, 3)?.id).toBe('2');
    expect(partOfPosition(parts, 99)?.id).toBe('1');
  });
});

describe('items to choose from', () => {
  const labels = (of: Canon, part: number, place: number) => {
    const index = indexCanon(of);
    const choice = partChoices(index, place)[part];
    return choice ? itemChoices(index, choice, place).map(({ label }) => label) : [];
  };

  it('have titles up to the place and numbers after it', () => {
    expect(labels(show, 0, 1)).toEqual(['1 Arrival', '2']);
    expect(labels(show, 1, 1)).toEqual(['1', '2']);
    expect(labels(show, 1, 4)).toEqual(['1 The Funeral', '2 Home']);
  });

  it('name films, which have no other name', () => {
    const films = canon('film', [{ label: 'Films', items: ['The Gate', 'The Gate II'] }]);
    expect(labels(films, 0, 0)).toEqual(['The Gate', 'The Gate II']);
  });

  it('count positions through the canon', () => {
    const index = indexCanon(show);
    const [, second] = partChoices(index, 0);
    expect(second && itemChoices(index, second, 0).map(({ position }) => position)).toEqual([3, 4]);
  });
});

describe('every bundled list', () => {
  it('can be moved through to its last item, and gives no episode title away to one who has not begun', () => {
    const told: string[] = [];
    for (const list of lists()) {
      const index = indexCanon(list);
      const parts = partChoices(index, 0);
      expect(new Set(parts.map(({ id }) => id)).size, list.id).toBe(parts.length);
      expect(parts.at(0)?.start, list.id).toBe(0);
      expect(parts.at(-1)?.end, list.id).toBe(index.length);
      if (list.kind !== 'tv' && list.kind !== 'anime') continue;
      for (const part of parts) {
        const seasons = index.parts.find(({ start }) => start === part.start)?.part.number !== undefined;
        if (part.counted || !seasons) continue;
        const named = itemChoices(index, part, 0).filter(({ label }) => !/^\d+$/.test(label));
        if (named.length > 0) told.push(`${list.id} ${part.label}`);
      }
    }
    expect(told).toEqual([]);
  });
});
