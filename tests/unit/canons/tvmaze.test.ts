import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { canonOfShow, readEpisodes, readShows } from '../../../content/canons/tvmaze';
import { readCanon } from '../../../content/canons/validate';
import { speakEnglish } from './english';

beforeAll(speakEnglish);

/** An episode in the shape that the API documents, with the fields that we do not use. */
const episode = (season: number, number: number | null, name: string, airdate: string, type = 'regular') => ({
  id: 1,
  url: 'https://www.tvmaze.com/episodes/1/x',
  name,
  season,
  number,
  type,
  airdate,
  airtime: '21:00',
  airstamp: `${airdate}T02:00:00+00:00`,
  runtime: 60,
  rating: { average: 7.7 },
  image: null,
  summary: '<p>x</p>',
});
const hit = {
  score: 0.9,
  show: {
    id: 82,
    url: 'https://www.tvmaze.com/shows/82/the-lighthouse',
    name: 'The Lighthouse',
    type: 'Scripted',
    language: 'English',
    genres: ['Drama'],
    status: 'Ended',
    premiered: '2001-02-03',
    ended: '2003-01-01',
    network: { id: 8, name: 'HBO' },
    webChannel: null,
    summary: '<p>x</p>',
  },
};
const show = readShows([hit])?.[0];

describe('TVmaze', () => {
  it('reads a show', () => {
    expect(show).toEqual({
      id: 82,
      name: 'The Lighthouse',
      url: 'https://www.tvmaze.com/shows/82/the-lighthouse',
      type: 'Scripted',
      language: 'English',
      year: 2001,
      status: 'Ended',
      network: 'HBO',
    });
  });

  it('makes a canon with days of airing, and specials where they aired', () => {
    const episodes = readEpisodes([
      episode(1, 1, 'Fog', '2001-02-03'),
      episode(1, 2, 'Oil', ''),
      episode(1, null, 'The Making of', '2001-03-01', 'insignificant_special'),
      episode(2, null, 'Winter', '2001-12-24', 'significant_special'),
      episode(2, 2, 'Salt', '2002-02-10'),
      episode(2, 1, 'Storm', '2002-02-03'),
      episode(2, null, 'Goodbye', '2003-01-01', 'significant_special'),
      episode(3, 1, '', '2030-01-01'),
    ]);
    const canon = show && episodes && canonOfShow(show, episodes, ['own:the-lighthouse']);
    expect(canon).toMatchObject({
      id: 'own:the-lighthouse-2',
      title: 'The Lighthouse',
      kind: 'tv',
      verified: false,
      source: { name: 'TVmaze', url: 'https://www.tvmaze.com/shows/82/the-lighthouse' },
      parts: [
        { label: 'Season 1', number: 1, items: ['Fog', 'Oil'], aired: ['2001-02-03', null] },
        { label: 'Before season 2', items: ['Winter'], aired: ['2001-12-24'] },
        { label: 'Season 2', number: 2, items: ['Storm', 'Salt'], aired: ['2002-02-03', '2002-02-10'] },
        { label: 'Season 2 specials', items: ['Goodbye'], aired: ['2003-01-01'] },
        { label: 'Season 3', number: 3, items: ['Episode 1'], aired: ['2030-01-01'] },
      ],
    });
    expect(readCanon(canon)).toEqual({ ok: true, canon });
  });

  it('knows anime', () => {
    const anime = readShows([{ show: { ...hit.show, type: 'Animation', language: 'Japanese' } }])?.[0];
    expect(anime && canonOfShow(anime, []).kind).toBe('anime');
  });

  it('does not trust an address that is not theirs', () => {
    const shows = readShows([{ show: { ...hit.show, url: 'javascript:alert(1)' } }]);
    expect(shows?.[0]?.url).toBe('https://www.tvmaze.com/');
  });

  it('knows nonsense when it gets it', () => {
    expect(readShows([])).toEqual([]);
    for (const odd of [null, {}, 'x', [1, 2], [{ show: null }]]) expect(readShows(odd)).toBeNull();
    for (const odd of [null, { name: 'Not Found' }, ['x'], [{ season: 'one' }]])
      expect(readEpisodes(odd)).toBeNull();
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        readShows(json);
        readEpisodes(json);
      }),
    );
  });
});
