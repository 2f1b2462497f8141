import { describe, expect, it } from 'vitest';
import { isPast, moveTo, nextPoint, progressPosition, raiseTo } from '../../../content/canons/progress';
import type { CanonProgress } from '../../../content/canons/types';
import { list } from './english';

const smallville = list('smallville');
const at = (progress: CanonProgress, canon = smallville) => ({ canon, progress });
const upTo = (part: string, item: number): CanonProgress => ({ state: 'upTo', last: { part, item } });

describe('progress', () => {
  it('knows the next episode, over the end of a season too', () => {
    expect(nextPoint(at(upTo('5', 16)))).toEqual({ part: '5', item: 17, title: 'Void' });
    expect(nextPoint(at(upTo('5', 22)))).toEqual({ part: '6', item: 1, title: 'Zod' });
    expect(nextPoint(at({ state: 'notStarted' }))).toMatchObject({ part: '1', item: 1 });
    expect(nextPoint(at(upTo('10', 22)))).toBeNull();
    expect(nextPoint(at({ state: 'all' }))).toBeNull();
    expect(nextPoint(at({ state: 'indifferent' }))).toBeNull();
    expect(nextPoint(at(upTo('77', 1)))).toBeNull();
  });

  it('compares places', () => {
    const here = at(upTo('5', 16));
    const position = progressPosition(here);
    expect(isPast(here, position)).toBe(true);
    expect(isPast(here, position + 1)).toBe(false);
    expect(isPast(at({ state: 'notStarted' }), 0)).toBe(true);
    expect(isPast(at({ state: 'notStarted' }), 1)).toBe(false);
    expect(isPast(at({ state: 'all' }), 217)).toBe(true);
    expect(isPast(at({ state: 'indifferent' }), 217)).toBe(true);
  });

  it('takes nothing as seen where the stored place is not found', () => {
    expect(progressPosition(at(upTo('77', 1)))).toBe(0);
    expect(isPast(at(upTo('77', 1)), 1)).toBe(false);
  });

  it('never lowers without saying so', () => {
    const here = at(upTo('5', 16));
    expect(moveTo(here, { part: '5', item: 17 })).toMatchObject({ lowers: false, changes: true });
    expect(moveTo(here, { part: '2', item: 1 })).toMatchObject({ lowers: true, changes: true });
    expect(raiseTo(here, { part: '2', item: 1 })).toEqual(here.progress);
    expect(raiseTo(here, { part: '6', item: 1 })).toEqual({
      state: 'upTo',
      last: { part: '6', item: 1, title: 'Zod' },
    });
    expect(moveTo(at({ state: 'all' }), { part: '5', item: 17 }).lowers).toBe(true);
    expect(raiseTo(at({ state: 'all' }), { part: '5', item: 17 })).toEqual({ state: 'all' });
    expect(raiseTo(at({ state: 'indifferent' }), { part: '5', item: 17 })).toEqual({ state: 'indifferent' });
    expect(moveTo(here, { part: '99', item: 1 })).toMatchObject({ changes: false, to: here.progress });
  });

  it('gathers what was seen of a canon without an order', () => {
    const films = { ...list('x-men-films'), order: 'loose' as const };
    const logan = { part: 'Films', item: 10, title: 'Logan' };
    const first = moveTo(at({ state: 'notStarted' }, films), logan);
    expect(first.to).toEqual({ state: 'some', seen: [logan] });
    const followed = at(first.to, films);
    expect(isPast(followed, 10)).toBe(true);
    expect(isPast(followed, 3)).toBe(false);
    expect(nextPoint(followed)).toMatchObject({ item: 1 });
    const second = moveTo(followed, { part: 'Films', item: 1 });
    expect(second).toMatchObject({ lowers: false, changes: true });
    expect(progressPosition(at(second.to, films))).toBe(10);
    expect(moveTo(at(second.to, films), logan).changes).toBe(false);
  });
});
