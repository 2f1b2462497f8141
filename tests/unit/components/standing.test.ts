import { beforeAll, describe, expect, it } from 'vitest';
import { standingOf } from '../../../components/gate/standing';
import type { CanonProgress, Progress } from '../../../content/canons/types';
import { makeEngine } from '../../../content/spoilers/engine';
import type { SpoilerPreferences } from '../../../content/spoilers/types';
import { bundledStory } from '../../../content/stories/bundled';
import { list, speakEnglish } from '../canons/english';

beforeAll(speakEnglish);

const preferences: SpoilerPreferences = {
  strict: false,
  unresolved: 'hide',
  severity: 'minor',
  seasons: 'strict',
};
const canons = [list('smallville'), list('infinite-crisis')];
const issue = (item: number): CanonProgress => ({
  state: 'upTo',
  last: { part: list('infinite-crisis').parts[0]?.label ?? '', item },
});
const episode = (item: number): CanonProgress => ({ state: 'upTo', last: { part: '5', item } });
const stand = (progress: Progress) => standingOf(bundledStory, canons, progress, preferences, makeEngine);

describe('where a reader stands to the bundled story', () => {
  it('is gated by both canons, each with its line', () => {
    const { ahead, offers } = stand({ smallville: episode(16), 'infinite-crisis': issue(5) });
    expect(ahead).toEqual(
      expect.arrayContaining([
        { canon: 'smallville', title: 'Smallville', you: '5x16', story: '5x17' },
        { canon: 'infinite-crisis', title: 'Infinite Crisis', you: '#5', story: '#6' },
      ]),
    );
    expect(ahead).toHaveLength(2);
    expect(offers).toEqual([]);
  });

  it('is past both where "I\'m past these" moves to', () => {
    const { past } = stand({ smallville: episode(16), 'infinite-crisis': issue(5) });
    expect(past).not.toBeNull();
    expect(stand(past ?? {}).ahead).toEqual([]);
  });

  it('is not gated by a canon that is not followed, which is offered instead', () => {
    const nothing = stand({});
    expect(nothing.ahead).toEqual([]);
    expect(nothing.offers.map(({ title, story }) => `${title} ${story}`).sort()).toEqual([
      'Infinite Crisis #6',
      'Smallville 5x17',
    ]);
    const one = stand({ smallville: episode(17) });
    expect(one.ahead).toEqual([]);
    expect(one.offers.map(({ canon }) => canon)).toEqual(['infinite-crisis']);
  });

  it('is open to who has finished what it needs, or minds no spoilers', () => {
    expect(stand({ smallville: episode(17), 'infinite-crisis': issue(6) })).toMatchObject({
      ahead: [],
      offers: [],
    });
    const indifferent = { state: 'indifferent' } as const;
    expect(stand({ smallville: indifferent, 'infinite-crisis': { state: 'all' } }).ahead).toEqual([]);
  });
});
