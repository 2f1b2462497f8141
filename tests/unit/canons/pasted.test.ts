import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { likelyFandoms, ownCanon, ownId } from '../../../content/canons/own';
import { readPasted } from '../../../content/canons/pasted';
import { readCanon } from '../../../content/canons/validate';
import { bound } from '../../pace';
import { speakEnglish } from './english';

beforeAll(speakEnglish);

const parts = (text: string) => readPasted(text).parts;

describe('a pasted list', () => {
  it('reads seasons and counts', () => {
    expect(parts('Season 1: 10\nSeason 2: 13 episodes\n\nSpecials: 2')).toEqual([
      { label: 'Season 1', number: 1, from: 1, to: 10 },
      { label: 'Season 2', number: 2, from: 1, to: 13 },
      { label: 'Specials', from: 1, to: 2 },
    ]);
  });

  it('reads arcs and ranges', () => {
    expect(parts('Romance Dawn: 1-7\nOrange Town: chapters 8–21\nSyrup Village: ch. 22 to 41')).toEqual([
      { label: 'Romance Dawn', from: 1, to: 7 },
      { label: 'Orange Town', from: 8, to: 21 },
      { label: 'Syrup Village', from: 22, to: 41 },
    ]);
  });

  it('reads headings and titles as they are pasted', () => {
    const text = [
      '## Season One',
      '1. "The Fog"',
      '2) Oil & Brass',
      '- The Keeper',
      '',
      'Season 2 (2004)',
      'S02E01 - Storm',
      '2x02: Salt',
      'Episode 3: The Wreck\t12 May 2004',
      '24',
      'Specials:',
      '• A Lighthouse Christmas',
    ].join('\r\n');
    const { parts: found, problems } = readPasted(text);
    expect(found).toEqual([
      { label: 'Season One', number: 1, items: ['The Fog', 'Oil & Brass', 'The Keeper'] },
      { label: 'Season 2 (2004)', number: 2, items: ['Storm', 'Salt', 'The Wreck', '24'] },
      { label: 'Specials', items: ['A Lighthouse Christmas'] },
    ]);
    expect(problems).toEqual([]);
  });

  it('takes a list without headings as one part', () => {
    expect(parts('The Fog\nOil\n"Salt"')).toEqual([{ label: 'All', items: ['The Fog', 'Oil', 'Salt'] }]);
  });

  it.each<[string, number, string]>([
    ['Season 1\nFog\nFog', 3, '"Fog" is there twice.'],
    ['Season 1: 3\nFog', 2, 'A title under "Season 1", which has a count already, was left out.'],
    ['Season 1\nFog\nSeason 1\nOil', 3, 'There are two headings "Season 1".'],
    ['Season 1\n---', 2, 'There is no title in this line.'],
    ['Season 1\nSeason 2\nFog', 0, '"Season 1" has nothing under it.'],
    ['Season 1: 9-2', 1, '"Season 1" has nothing under it.'],
    [
      '',
      0,
      'There is nothing to add yet. Write seasons and counts, like "Season 1: 10", or paste a list of titles.',
    ],
  ])('says what is doubtful: %j', (text, line, say) => {
    expect(readPasted(text).problems).toContainEqual({ line, say });
  });

  it('never throws, and what it reads is a canon or has been told about', () => {
    const word = fc.constantFrom(
      'Season 1',
      'Season 2: 4',
      'Fog',
      '## x',
      '',
      ':',
      '1.',
      '9-2',
      '\t',
      '== a ==',
      'Specials',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word).map((lines) => lines.join('\n')),
        ),
        (text) => {
          const read = readPasted(text);
          const checked = readCanon(ownCanon({ title: 'X', kind: 'tv', parts: read.parts }));
          expect(checked.ok || read.problems.length > 0).toBe(true);
        },
      ),
    );
  });

  it.each([
    ['headings', (at: number) => `${'a:'.repeat(40)}${at}`],
    ['titles', (at: number) => `${at}. Title ${at}`],
    ['spaces', () => `a${' '.repeat(290)}b`],
  ])('reads a long list in a time that grows with its length: %s', (_, line) => {
    const text = Array.from({ length: 20_000 }, (_each, at) => line(at)).join('\n');
    const start = performance.now();
    readPasted(text);
    expect(performance.now() - start).toBeLessThan(bound(2000));
  });
});

describe('a canon of one’s own', () => {
  it('gets an id that no other has', () => {
    expect(ownId('The Expanse')).toBe('own:the-expanse');
    expect(ownId('The Expanse', ['own:the-expanse', 'own:the-expanse-2'])).toBe('own:the-expanse-3');
    expect(ownId('???')).toBe('own:canon');
    expect(ownId('琅琊榜')).toBe('own:琅琊榜');
  });

  it('is given the tags it probably has', () => {
    expect(likelyFandoms('The Expanse', 'tv', 2015)).toEqual(
      expect.arrayContaining(['The Expanse', 'The Expanse (TV)', 'The Expanse (TV 2015)']),
    );
  });
});
