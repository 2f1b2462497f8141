import { beforeAll, describe, expect, it } from 'vitest';
import { pointLabel, pointWords, progressLabel, sizeWords } from '../../../content/canons/label';
import { indexCanon, pointAt } from '../../../content/canons/position';
import type { PointId } from '../../../content/canons/types';
import { list, lists, speakEnglish } from './english';

beforeAll(speakEnglish);

const cases: [string, PointId, string, string][] = [
  ['smallville', { part: '5', item: 17 }, '5x17', 'season 5 episode 17'],
  ['smallville', { part: '5' }, 'Season 5', 'Season 5'],
  ['infinite-crisis', { part: 'Issues', item: 6 }, '#6', 'issue 6'],
  ['doctor-who', { part: '4', item: 3 }, '4x03', 'series 4 episode 3'],
  ['doctor-who', { part: 'Specials 2005', item: 1 }, 'Specials 2005', 'Specials 2005'],
  ['rwby', { part: '7', item: 4 }, '7x04', 'volume 7 chapter 4'],
  ['avatar-the-last-airbender', { part: '2', item: 20 }, '2x20', 'book 2 chapter 20'],
  ['critical-role', { part: '2', item: 45 }, '2x45', 'campaign 2 episode 45'],
  ['my-hero-academia', { part: '7', item: 150 }, '7x12', 'season 7 episode 12'],
  ['one-piece', { part: 'Wano Country', item: 1015 }, 'Episode 1015', 'episode 1015'],
  ['my-hero-academia-manga', { part: 'Dark Hero', item: 310 }, 'Chapter 310', 'chapter 310'],
  ['harry-potter', { part: 'Books', item: 5 }, 'Book 5', 'Book 5'],
  [
    'percy-jackson',
    { part: 'The Heroes of Olympus', item: 2 },
    'Book: The Son of Neptune',
    'Book: The Son of Neptune',
  ],
  ['stargate-sg-1', { part: 'Film', item: 1 }, 'Film: Stargate (1994)', 'Film: Stargate (1994)'],
  ['daredevil', { part: 'Daredevil, Season 2', item: 4 }, 'Daredevil 2x04', 'Daredevil season 2 episode 4'],
  ['mcu-series', { part: 'WandaVision', item: 4 }, 'WandaVision, episode 4', 'WandaVision episode 4'],
  ['persona-5', { part: 'Palaces', item: 2 }, 'Palaces, part 2', 'Palaces, part 2'],
  ['smallville', { part: '12', item: 3 }, '12x03', '12x03'],
];

describe('labels', () => {
  it.each(cases)('%s %o is %s', (id, point, label, words) => {
    const index = indexCanon(list(id));
    expect(pointLabel(index, point)).toBe(label);
    expect(pointWords(index, point)).toBe(words);
  });

  it('never hold the title of an episode', () => {
    for (const canon of lists().filter(({ kind }) => kind === 'tv' || kind === 'anime')) {
      const index = indexCanon(canon);
      for (const { part, start, size } of index.parts) {
        if (/^(film|movie|short|book|comic)/i.test(part.label) || size === 1) continue;
        for (let at = 1; at <= size; at++) {
          const title = part.items?.[at - 1];
          if (!title || title.length < 6 || part.label.includes(title)) continue;
          const point = pointAt(index, start + at);
          expect(pointLabel(index, point)).not.toContain(title);
          expect(pointWords(index, point)).not.toContain(title);
        }
      }
    }
  });

  it('tell every two episodes of a canon apart', () => {
    for (const canon of lists()) {
      const index = indexCanon(canon);
      const labels = Array.from({ length: index.length }, (_, at) =>
        pointLabel(index, pointAt(index, at + 1)),
      );
      const twice = labels.filter((label, at) => labels.indexOf(label) !== at);
      expect(twice, canon.id).toEqual([]);
    }
  });

  it('say how far a reader is', () => {
    const canon = list('smallville');
    const say = (progress: Parameters<typeof progressLabel>[0]['progress']) =>
      progressLabel({ canon, progress });
    expect(say({ state: 'notStarted' })).toBe('Not started');
    expect(say({ state: 'all' })).toBe('All of it');
    expect(say({ state: 'indifferent' })).toBe("I don't mind spoilers");
    expect(say({ state: 'upTo', last: { part: '5', item: 16 } })).toBe('5x16');
    expect(say({ state: 'upTo', last: { part: '55', item: 16 } })).toBe('Not in the list');
    expect(say({ state: 'some', seen: [{ part: '1', item: 1 }] })).toBe('1 of 217');
  });

  it('say how large a canon is', () => {
    expect(sizeWords({ size: { unit: 'seasons', count: 10 } })).toBe('10 seasons');
    expect(sizeWords({ size: { unit: 'films', count: 1 } })).toBe('1 film');
  });
});
