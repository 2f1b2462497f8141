import { describe, expect, it } from 'vitest';
import { airedBy, airedOn } from '../../../content/canons/aired';
import { indexCanon } from '../../../content/canons/position';
import { list } from './english';

const dated = (...aired: (string | null)[]) =>
  indexCanon({
    ...list('sherlock'),
    parts: [{ label: 'Series 1', number: 1, items: aired.map((_, at) => `Part ${at}`), aired }],
  });

describe('everything aired by a day', () => {
  const known = dated('2001-02-03', '2001-02-10', '2002-01-01');

  it('is the last item of that day or before', () => {
    expect(airedBy(known, '2001-02-02')).toBe(0);
    expect(airedBy(known, '2001-02-03')).toBe(1);
    expect(airedBy(known, '2001-02-11T23:00:00Z')).toBe(2);
    expect(airedBy(known, '2020-01-01')).toBe(3);
    expect(airedOn(known, 2)).toBe('2001-02-10');
  });

  it('counts what may have aired', () => {
    expect(airedBy(dated('2001-02-03', null, '2002-01-01'), '2001-06-01')).toBe(2);
    expect(airedBy(dated(null, '2002-01-01'), '2001-06-01')).toBe(1);
  });

  it('is not known without days', () => {
    expect(airedBy(indexCanon(list('smallville')), '2006-01-01')).toBeNull();
    expect(airedBy(dated('2001-02-03', null), '2001-06-01')).toBeNull();
    expect(airedOn(indexCanon(list('smallville')), 1)).toBeNull();
  });
});
