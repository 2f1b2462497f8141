import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../components/base/Marked';
import { rove } from '../../../components/base/rove';
import { placeInOptions } from '../../../components/options/sections';
import { firstTab } from '../../../components/popup/state';

describe('roving focus', () => {
  it('wraps around at both ends', () => {
    expect(rove('ArrowRight', 2, 3)).toBe(0);
    expect(rove('ArrowLeft', 0, 3)).toBe(2);
    expect(rove('Home', 2, 3)).toBe(0);
    expect(rove('End', 0, 3)).toBe(2);
  });
  it('goes the other way where writing does', () => {
    expect(rove('ArrowRight', 0, 3, true)).toBe(2);
    expect(rove('ArrowLeft', 0, 3, true)).toBe(1);
    expect(rove('ArrowDown', 0, 3, true)).toBe(1);
  });

  it('leaves other keys alone', () => {
    expect(rove('Enter', 0, 3)).toBeNull();
    expect(rove('ArrowRight', 0, 0)).toBeNull();
  });
});

describe('what a search found in a name', () => {
  it('stands where it stands, whatever its case and accents', () => {
    expect(placeOf('Star Trek: Discovery', 'TREK')).toEqual([5, 9]);
    expect(placeOf('Pokémon', 'pokemon')).toEqual([0, 7]);
    expect(placeOf('Cafe\u0301 noir', 'café')).toEqual([0, 5]);
  });

  it('is counted in UTF-16 units', () => {
    expect(placeOf('𝔄𝔅 Crossing', 'cross')).toEqual([5, 10]);
  });

  it('is nowhere where it is not', () => {
    expect(placeOf('Merlin', 'arthur')).toBeNull();
    expect(placeOf('Merlin', '  ')).toBeNull();
  });
});

describe('addresses', () => {
  it('name a section of the options and a canon in it', () => {
    expect(placeInOptions('#veils')).toEqual({ section: 'veils', canon: null });
    expect(placeInOptions('#canons/smallville')).toEqual({ section: 'canons', canon: 'smallville' });
    expect(placeInOptions('#elsewhere/smallville')).toEqual({ section: 'canons', canon: null });
    expect(placeInOptions('')).toEqual({ section: 'canons', canon: null });
  });
});

describe('the popup', () => {
  it('opens with the page where there is one to speak of, else with the story', () => {
    expect(firstTab({ is: 'elsewhere' })).toBe('story');
    expect(firstTab({ is: 'off' })).toBe('page');
    expect(firstTab({ is: 'noAccess', host: 'archiveofourown.org', name: 'Archive of Our Own' })).toBe(
      'page',
    );
  });
});
