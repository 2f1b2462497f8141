// One small export of each tracker, as its own site writes it: what a newcomer brings along.

export interface Tracker {
  name: string;
  file: string;
  text: string;
  /** The canon that it moves, and to where. */
  canon: string;
  last: { part: string; item: number };
}

const episodes = (count: number) => Array.from({ length: count }, (_, at) => ({ number: at + 1, plays: 1 }));

export const trackers: readonly Tracker[] = [
  {
    name: 'Trakt',
    file: 'watched-shows.json',
    text: JSON.stringify([
      { show: { title: 'Smallville', year: 2001, ids: {} }, seasons: [{ number: 1, episodes: episodes(4) }] },
    ]),
    canon: 'smallville',
    last: { part: '1', item: 4 },
  },
  {
    name: 'MyAnimeList',
    file: 'animelist.xml',
    text: `<?xml version="1.0"?><myanimelist><myinfo><user_export_type>1</user_export_type></myinfo>
      <anime><series_animedb_id>16498</series_animedb_id><series_title>Shingeki no Kyojin</series_title>
      <series_episodes>25</series_episodes><my_watched_episodes>7</my_watched_episodes>
      <my_status>Watching</my_status></anime></myanimelist>`,
    canon: 'attack-on-titan',
    last: { part: '1', item: 7 },
  },
  {
    name: 'AniList',
    file: 'anilist.json',
    text: JSON.stringify([
      {
        status: 'CURRENT',
        progress: 9,
        media: { idMal: 31964, type: 'ANIME', title: { romaji: 'Boku no Hero Academia' }, episodes: 13 },
      },
    ]),
    canon: 'my-hero-academia',
    last: { part: '1', item: 9 },
  },
  {
    name: 'Goodreads',
    file: 'goodreads_library_export.csv',
    text: `Book Id,Title,Author,Exclusive Shelf
1,"The Eye of the World (The Wheel of Time, #1)",Robert Jordan,read`,
    canon: 'the-wheel-of-time',
    last: { part: 'Books', item: 1 },
  },
];
