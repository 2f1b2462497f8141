import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readBookTitle } from '../../../content/canons/imports/books';
import { readCsv } from '../../../content/canons/imports/csv';
import { applyProposals, propose } from '../../../content/canons/imports/propose';
import { readExport } from '../../../content/canons/imports/read';
import type { Seen } from '../../../content/canons/imports/types';
import type { Canon, Progress } from '../../../content/canons/types';
import { bound } from '../../pace';
import { lists, speakEnglish } from './english';

let canons: Canon[] = [];
beforeAll(() => {
  speakEnglish();
  canons = lists();
});

const seenIn = (text: string): Seen[] => {
  const read = readExport(text);
  if (!read.ok) throw new Error(read.say);
  return read.seen;
};
/** Proposals of a text by canon id, as little of them as a test needs. */
const proposed = (text: string, progress: Progress = {}) => {
  const { proposals, unmatched } = propose(seenIn(text), canons, progress);
  return { by: Object.fromEntries(proposals.map((each) => [each.canon.id, each])), unmatched };
};
const say = (text: string) => {
  const read = readExport(text);
  return read.ok ? 'it was read' : read.say;
};

const watched = (title: string, year: number | null, seasons: Record<number, number[]>) => ({
  plays: 5,
  last_watched_at: '2024-01-01T00:00:00.000Z',
  reset_at: null,
  show: { title, year, ids: { trakt: 1, slug: 'x', tvdb: 1, imdb: 'tt1', tmdb: 1 } },
  seasons: Object.entries(seasons).map(([number, episodes]) => ({
    number: Number(number),
    episodes: episodes.map((n) => ({ number: n, plays: 1, last_watched_at: '2024-01-01T00:00:00.000Z' })),
  })),
});
const upTo = (n: number) => Array.from({ length: n }, (_, at) => at + 1);
const film = (title: string, year: number) => ({ plays: 1, movie: { title, year, ids: { trakt: 1 } } });

describe('Trakt', () => {
  it('takes a series as far as nothing is missing, specials aside', () => {
    const { by } = proposed(
      JSON.stringify([watched('Doctor Who', 2005, { 0: [1], 1: upTo(13), 2: upTo(5) })]),
    );
    expect(by['doctor-who']).toMatchObject({
      from: null,
      to: { state: 'upTo', last: { part: '2', item: 5, title: 'Rise of the Cybermen' } },
      lowers: false,
      changes: true,
    });
    expect(by['doctor-who']?.furthest).toBeUndefined();
  });

  it('stops at a gap and says how far the export goes', () => {
    const { by } = proposed(
      JSON.stringify([watched('Smallville', 2001, { 1: upTo(21), 2: [1, 2, 9], 5: [17] })]),
    );
    expect(by.smallville).toMatchObject({
      to: { last: { part: '2', item: 2 } },
      furthest: { part: '5', item: 17, title: 'Void' },
    });
  });

  it('does not take a namesake of another year', () => {
    const { by, unmatched } = proposed(
      JSON.stringify([watched('Battlestar Galactica', 1978, { 1: upTo(3) })]),
    );
    expect(by).toEqual({});
    expect(unmatched).toHaveLength(1);
    const { by: right } = proposed(JSON.stringify([watched('Battlestar Galactica', 2004, { 1: upTo(3) })]));
    expect(right['battlestar-galactica-2003']).toMatchObject({ to: { last: { part: '1', item: 3 } } });
  });

  it('finds a series that is a part of a canon', () => {
    const { by } = proposed(
      JSON.stringify([
        watched("Marvel's Daredevil", 2015, { 1: upTo(13) }),
        watched('WandaVision', 2021, { 1: upTo(4) }),
      ]),
    );
    expect(by.daredevil).toMatchObject({ to: { last: { part: 'Daredevil, Season 1', item: 13 } } });
    expect(by['mcu-series']).toMatchObject({ to: { last: { part: 'WandaVision', item: 4 } } });
  });

  it('finds films', () => {
    const { by } = proposed(
      JSON.stringify([film('Iron Man', 2008), film('The Incredible Hulk', 2008), film('Heat', 1995)]),
    );
    expect(by['marvel-cinematic-universe']?.rows).toHaveLength(2);
  });

  it('says what is wrong with a file', () => {
    expect(say('[{"plays":1,"show":{"title":"X"}}]')).toMatch(/no episodes/);
    expect(say('[{"show":{"title":"X"},"seasons"')).toMatch(/cut off/);
    const read = readExport(JSON.stringify([watched('Smallville', 2001, { 1: [1] }), 5, { show: {} }]));
    expect(read).toMatchObject({ ok: true, source: 'trakt', problems: [{ row: 2 }, { row: 3 }] });
  });
});

const mal = (entries: string) => `<?xml version="1.0" encoding="UTF-8" ?>
<!-- export -->
<myanimelist><myinfo><user_id>1</user_id><user_export_type>1</user_export_type></myinfo>${entries}</myanimelist>`;
const anime = (id: number, title: string, done: number, total: number, status: string) => `
 <anime><series_animedb_id>${id}</series_animedb_id><series_title><![CDATA[${title}]]></series_title>
 <series_type>TV</series_type><series_episodes>${total}</series_episodes><my_id>0</my_id>
 <my_watched_episodes>${done}</my_watched_episodes><my_status>${status}</my_status></anime>`;

describe('MyAnimeList', () => {
  it('puts seasons that are works of their own behind one another', () => {
    const { by, unmatched } = proposed(
      mal(
        anime(16498, 'Shingeki no Kyojin', 25, 25, 'Completed') +
          anime(25777, 'Shingeki no Kyojin Season 2', 4, 12, 'Watching') +
          anime(1, 'Cowboy &amp; Bebop', 26, 26, 'Completed') +
          anime(31964, 'Boku no Hero Academia', 0, 13, 'Plan to Watch'),
      ),
    );
    expect(by['attack-on-titan']).toMatchObject({ to: { last: { part: '2', item: 4, title: 'Soldier' } } });
    expect(by['my-hero-academia']).toBeUndefined();
    expect(unmatched.map(({ words }) => words)).toEqual(['Cowboy &amp; Bebop']);
  });

  it('reads manga, by title where the id is unknown', () => {
    const { by } = proposed(
      mal(`<manga><manga_mangadb_id>999999</manga_mangadb_id><manga_title>Attack on Titan</manga_title>
        <my_read_chapters>90</my_read_chapters><my_status>Reading</my_status></manga>
        <manga><manga_mangadb_id>13</manga_mangadb_id><manga_title>One Piece</manga_title>
        <my_read_chapters>600</my_read_chapters><my_status>Reading</my_status></manga>`),
    );
    expect(by['attack-on-titan-manga']).toMatchObject({ to: { last: { part: 'Chapters', item: 90 } } });
    expect(by['one-piece-manga']).toMatchObject({ to: { last: { part: 'Return to Sabaody', item: 600 } } });
    expect(by['one-piece']).toBeUndefined();
  });

  it('is not put out by what is missing or cut off', () => {
    expect(say('<html></html>')).toBe('This is not a MyAnimeList export.');
    expect(readExport(mal('<anime><series_title>X</series_title></anime><anime>'))).toMatchObject({
      ok: true,
      seen: [],
    });
    expect(readExport(mal('<anime></anime>'))).toMatchObject({ ok: true, problems: [{ row: 1 }] });
  });
});

describe('AniList', () => {
  const entry = (
    idMal: number | null,
    romaji: string,
    progress: number,
    status = 'CURRENT',
    type = 'ANIME',
  ) => ({
    status,
    progress,
    media: { idMal, type, title: { romaji, english: null, native: 'x' }, episodes: 13, chapters: null },
  });

  it('reads the answer of its API, wrapped or not', () => {
    const collection = {
      MediaListCollection: {
        lists: [{ name: 'Watching', entries: [entry(31964, 'Boku no Hero Academia', 9)] }],
      },
    };
    for (const json of [
      { data: collection },
      collection,
      collection.MediaListCollection,
      collection.MediaListCollection.lists,
    ]) {
      const { by } = proposed(JSON.stringify(json));
      expect(by['my-hero-academia']).toMatchObject({ to: { last: { part: '1', item: 9 } } });
    }
  });

  it('takes what is completed without a count as all of its episodes', () => {
    const { by } = proposed(JSON.stringify([entry(null, 'My Hero Academia', 0, 'COMPLETED')]));
    expect(by['my-hero-academia']).toMatchObject({ to: { last: { part: '1', item: 13 } } });
  });

  it('says when it is something else', () => {
    expect(say('{"a":1}')).toMatch(/not recognised/);
    expect(say('[1,2]')).toMatch(/not recognised/);
  });
});

const goodreads = (rows: string) =>
  `Book Id,Title,Author,Author l-f,ISBN,ISBN13,My Rating,Exclusive Shelf,My Review\n${rows}`;
const row = (title: string, author: string, shelf = 'read') =>
  `1,"${title.replaceAll('"', '""')}",${author},"A, B","=""0""","=""9""",0,${shelf},"fine,\nreally"`;

describe('Goodreads and The StoryGraph', () => {
  it('takes the books that were read, in order', () => {
    const { by, unmatched } = proposed(
      goodreads(
        [
          row('The Great Hunt (The Wheel of Time, #2)', 'Robert Jordan'),
          row('The Eye of the World (The Wheel of Time, #1)', 'Robert Jordan'),
          row('The Shadow Rising (The Wheel of Time, #4)', 'Robert Jordan', 'to-read'),
          row("Harry Potter and the Sorcerer's Stone (Harry Potter, #1)", 'J.K. Rowling'),
          row('Emma', 'Jane Austen'),
        ].join('\r\n'),
      ),
    );
    expect(by['the-wheel-of-time']).toMatchObject({ to: { last: { item: 2, title: 'The Great Hunt' } } });
    expect(by['harry-potter']).toMatchObject({ to: { last: { item: 1 } } });
    expect(by['harry-potter-films']).toBeUndefined();
    expect(unmatched.map(({ words }) => words)).toEqual(['Emma']);
  });

  it('knows volumes that hold several, and series by number', () => {
    const { by } = proposed(
      goodreads(
        [
          row('The Lord of the Rings (The Lord of the Rings, #1-3)', 'J.R.R. Tolkien'),
          row('The Hobbit', 'J.R.R. Tolkien'),
          row('Harry Potter Boxed Set (Harry Potter, #1-7)', 'J.K. Rowling'),
        ].join('\n'),
      ),
    );
    expect(by['the-lord-of-the-rings']).toMatchObject({ to: { last: { title: 'The Return of the King' } } });
    expect(by['harry-potter']).toMatchObject({ to: { last: { item: 7 } } });
  });

  it('does not take a book of the same title by somebody else', () => {
    const { by } = proposed(goodreads(row('Twilight', 'William Gay')));
    expect(by.twilight).toBeUndefined();
  });

  it('reads the columns of The StoryGraph', () => {
    const text =
      'Title,Authors,Contributors,ISBN/UID,Format,Read Status,Date Added\nAll Systems Red,Martha Wells,,,digital,read,x\nRogue Protocol,Martha Wells,,,digital,currently-reading,x\n';
    expect(readExport(text)).toMatchObject({ ok: true, source: 'storygraph' });
    expect(proposed(text).by['the-murderbot-diaries']).toMatchObject({ to: { last: { item: 1 } } });
  });

  it('takes titles apart', () => {
    expect(readBookTitle('Catching Fire (The Hunger Games, #2)')).toEqual({
      title: 'Catching Fire',
      series: { name: 'The Hunger Games', from: 2, to: 2 },
    });
    expect(readBookTitle('A Novella (Series, #1.5)')).toEqual({ title: 'A Novella', series: null });
    expect(readBookTitle('1984 (Penguin)')).toEqual({ title: '1984 (Penguin)', series: null });
  });

  it('says what it misses', () => {
    expect(say('')).toBe('This file is empty.');
    expect(say('Name,Age\nA,4')).toMatch(/not recognised/);
    expect(say('\u001f\ufffd\b')).toMatch(/packed/);
    expect(say('PK\u0003\u0004')).toMatch(/packed/);
  });
});

describe('proposals', () => {
  const text = JSON.stringify([watched('Smallville', 2001, { 1: upTo(21), 2: upTo(3) })]);
  const at = (part: string, item: number): Progress => ({
    smallville: { state: 'upTo', last: { part, item } },
  });

  it('say what they would take back, and never do it unasked', () => {
    const before = at('5', 16);
    const { proposals } = propose(seenIn(text), canons, before);
    expect(proposals[0]).toMatchObject({ lowers: true, changes: true, from: before.smallville });
    expect(applyProposals(before, proposals)).toEqual(before);
    expect(applyProposals(before, proposals, new Set(['smallville'])).smallville).toMatchObject({
      last: { part: '2' },
    });
    expect(before).toEqual(at('5', 16));
    for (const state of ['all', 'indifferent'] as const) {
      const [proposal] = propose(seenIn(text), canons, { smallville: { state } }).proposals;
      expect(proposal?.lowers).toBe(true);
    }
  });

  it('raise, and leave alone what is the same', () => {
    const raised = propose(seenIn(text), canons, at('1', 4)).proposals;
    expect(raised[0]).toMatchObject({ lowers: false, changes: true });
    expect(applyProposals(at('1', 4), raised).smallville).toMatchObject({ last: { part: '2', item: 3 } });
    expect(propose(seenIn(text), canons, at('2', 3)).proposals[0]).toMatchObject({
      lowers: false,
      changes: false,
    });
  });

  it('go on from where a reader is when the export begins there', () => {
    const later = JSON.stringify([watched('Smallville', 2001, { 5: [17, 18] })]);
    expect(propose(seenIn(later), canons, at('5', 16)).proposals[0]).toMatchObject({
      to: { last: { part: '5', item: 18 } },
      lowers: false,
    });
    expect(propose(seenIn(later), canons, {}).proposals[0]).toMatchObject({
      to: { state: 'notStarted' },
      furthest: { part: '5', item: 18 },
    });
  });

  it('gather films of a canon without an order', () => {
    const loose = canons.map((canon) =>
      canon.id === 'x-men-films' ? { ...canon, order: 'loose' as const } : canon,
    );
    const films = seenIn(JSON.stringify([film('Logan', 2017)]));
    const had: Progress = {
      'x-men-films': { state: 'some', seen: [{ part: 'Films', item: 1, title: 'X-Men' }] },
    };
    const proposal = propose(films, loose, had).proposals.find(({ canon }) => canon.id === 'x-men-films');
    expect(proposal).toMatchObject({
      lowers: false,
      changes: true,
      to: { state: 'some', seen: [{ item: 1 }, { item: 10 }] },
    });
  });
});

describe('files of any kind', () => {
  it('never make it throw', () => {
    const shapes = fc.constantFrom(
      '<myanimelist><anime>',
      '[{"show":',
      'Title,Exclusive Shelf\n',
      '{"lists":[',
      '"',
    );
    fc.assert(
      fc.property(shapes, fc.string({ unit: 'binary' }), (start, rest) => {
        const read = readExport(start + rest);
        if (read.ok) propose(read.seen, canons.slice(0, 5), {});
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), (json) => typeof readExport(JSON.stringify(json)).ok === 'boolean'),
    );
  });

  it('read back what was written as CSV', () => {
    const cell = fc.string().map((text) => text.replaceAll('\r', ''));
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1 });
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), (records, end) => {
        const text = records.map((fields) => fields.map(quote).join(',')).join(end);
        expect(readCsv(text).map(({ fields }) => fields)).toEqual(records);
      }),
    );
  });

  it('count the lines of a file', () => {
    const lines = readCsv('\ufeffa,b\n"x\ny",2\r\n\r\nq,"w\n').map(({ line, fields }) => [line, fields]);
    expect(lines).toEqual([
      [1, ['a', 'b']],
      [2, ['x\ny', '2']],
      [5, ['q', 'w\n']],
    ]);
  });

  it('take a time that grows with their size', () => {
    const hostile = [
      (n: number) => `Title,Exclusive Shelf\n${'"'.repeat(n)}`,
      (n: number) => `Title,Exclusive Shelf\n${'x ('.repeat(n)},read`,
      (n: number) => `<myanimelist>${'<anime>'.repeat(n)}`,
      (n: number) => `<myanimelist>${'<anime></anime>'.repeat(n)}`,
      (n: number) => '['.repeat(n),
    ];
    for (const make of hostile) {
      const start = performance.now();
      readExport(make(100_000));
      expect(performance.now() - start).toBeLessThan(bound(2000));
    }
  });
});
