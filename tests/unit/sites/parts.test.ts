import { describe, expect, it } from 'vitest';
import { splitFacts } from '../../../content/sites/parts/ffn';
import { factsOf } from '../../../content/sites/parts/ffnFacts';
import { breadcrumbFandoms, lineFandoms, titleFandoms } from '../../../content/sites/parts/ffnFandoms';
import { fromHeader } from '../../../content/sites/parts/header';
import { hiddenInline, hiddenSelectors } from '../../../content/sites/parts/hidden';
import { labelled, splitLabels } from '../../../content/sites/parts/labels';
import { chapterCount, chaptersOf, countOf } from '../../../content/sites/parts/numbers';
import { pagesWords, scriptChapters } from '../../../content/sites/parts/royalroad';
import { bracketFandoms, threadTitle } from '../../../content/sites/parts/threads';
import type { Labels } from '../../../content/sites/types';

describe('counts', () => {
  it.each<[string, number | null]>([
    ['12,345', 12345],
    ['1,234,567 words', 1234567],
    ['57k words', 57000],
    ['1.2M', 1200000],
    ['13.5k', 13500],
    ['45 678', 45678],
    ['45\u00a0678', 45678],
    ['100', 100],
    ['2026 kudos', 2026],
    ['none', null],
    ['', null],
  ])('reads %j', (text, count) => expect(countOf(text)).toBe(count));

  it('reads chapters had and planned', () => {
    expect(chaptersOf('3/10')).toEqual({ have: 3, total: 10 });
    expect(chaptersOf('1,204/?')).toEqual({ have: 1204, total: null });
    expect(chaptersOf('42 Chapters')).toEqual({ have: 42, total: null });
    expect(chaptersOf(undefined)).toEqual({ have: null, total: null });
    expect(chapterCount(5, true)).toEqual(['5/5']);
    expect(chapterCount('', true)).toEqual([]);
  });
});

describe("FanFiction.net's line of facts", () => {
  const line =
    'Rated: Fiction T - English - Romance/Hurt/Comfort - [Harry P., Draco M.] Hermione G. - Chapters: 5 - Words: 12,345 - Reviews: 61 - Updated: 2/2/2026 - Published: 12/1/2025 - Status: Complete - id: 4242';

  it('tells characters, pairing, genres and status apart', () => {
    expect(factsOf(line)).toEqual({
      rating: 'Fiction T',
      genres: ['Romance', 'Hurt/Comfort'],
      relationships: ['Harry P./Draco M.'],
      characters: ['Harry P.', 'Draco M.', 'Hermione G.'],
      words: '12,345',
      chapters: '5',
      complete: true,
      id: '4242',
    });
  });

  it('finds them where a list has them, after the dates', () => {
    const facts = factsOf('Rated: K - English - Words: 900 - Published: Mar 17 - [A, B] [C, D] E - Complete');
    expect(facts).toMatchObject({
      genres: [],
      relationships: ['A/B', 'C/D'],
      characters: ['A', 'B', 'C', 'D', 'E'],
      chapters: '',
    });
  });

  it('reads the line of the mobile site, between commas', () => {
    const mobile =
      'Harry Potter, T, English, Adventure & Humor, chapters: 12, words: 20k+, favs: 3, updated: 2/2/2026 published: 1/1/2026, [Harry P., Luna L.] Ron W.';
    expect(factsOf(mobile)).toMatchObject({
      rating: 'T',
      genres: ['Adventure', 'Humor'],
      relationships: ['Harry P./Luna L.'],
      characters: ['Harry P.', 'Luna L.', 'Ron W.'],
      words: '20k+',
      chapters: '12',
    });
    expect(lineFandoms(mobile)).toEqual(['Harry Potter']);
    expect(lineFandoms('Crossover, Lilo & Stitch & Smallville, K, English')).toEqual([
      'Lilo & Stitch',
      'Smallville',
    ]);
    expect(factsOf('Rated: Fiction M, English, Harry P., Words: 900').characters).toEqual(['Harry P.']);
    // A date without a word before it is nobody; a doctor with a number is.
    expect(factsOf('T, English, Drama, chapters: 3, 11/3/2020, 9th Doctor, 3h').characters).toEqual([
      '9th Doctor',
    ]);
  });

  it('ends with the number of the story, whatever follows', () => {
    expect(factsOf('Rated: T - English - A. - id:7 - Not - A character').characters).toEqual(['A.']);
  });

  it('reads the old separator, and no line at all', () => {
    expect(
      factsOf('Rated: T - English - Adventure/Angst - Rodney M. & John S. - Complete').characters,
    ).toEqual(['Rodney M.', 'John S.']);
    expect(factsOf('')).toMatchObject({ rating: '', characters: [], chapters: '', complete: false });
  });

  it('gives stretches that are just the words', () => {
    const words = splitFacts(line).map(({ surface, from, to }) => [surface, line.slice(from, to)]);
    expect(words).toEqual([
      ['freeforms', 'Romance'],
      ['freeforms', 'Hurt/Comfort'],
      ['relationships', '[Harry P., Draco M.]'],
      ['characters', 'Hermione G.'],
    ]);
  });

  it('finds the fandom in line, trail and title', () => {
    expect(lineFandoms('Crossover - Smallville & Star Wars - Rated: K')).toEqual(['Smallville', 'Star Wars']);
    expect(lineFandoms('Harry Potter - Rated: K')).toEqual(['Harry Potter']);
    expect(lineFandoms('Rated: K - English')).toEqual([]);
    expect(breadcrumbFandoms(['Books', 'Harry Potter'])).toEqual(['Harry Potter']);
    expect(breadcrumbFandoms(['A: X + B Crossover'])).toEqual(['A: X', 'B']);
    expect(breadcrumbFandoms(['Naruto + Rosario + Vampire Crossover'])).toEqual([
      'Naruto',
      'Rosario + Vampire',
    ]);
    expect(titleFandoms('One Chapter 2: An Owl, a harry potter fanfic | FanFiction')).toEqual([
      'harry potter',
    ]);
    expect(titleFandoms('One Chapter 1, an A: X + B Crossover fanfic | FanFiction')).toEqual(['A: X', 'B']);
    expect(titleFandoms('Smallville FanFiction Archive | FanFiction')).toEqual(['Smallville']);
    // Which "and" joins the two is not told.
    expect(
      titleFandoms('Percy Jackson and the Olympians and Naruto Crossover FanFiction Archive | FanFiction'),
    ).toEqual(expect.arrayContaining(['Percy Jackson and the Olympians', 'Naruto']));
    expect(titleFandoms('Harry Potter + Naruto Crossover FanFiction Archive | FanFiction')).toEqual([
      'Harry Potter',
      'Naruto',
    ]);
    expect(titleFandoms('unleash your imagination | FanFiction')).toEqual([]);
  });
});

describe('labels in running text', () => {
  const labels: Labels = [
    ['Summary', 'summary'],
    ['Characters?', 'characters'],
    ['Reads?', null],
    ['Rat(?:ed|ing)', 'rating'],
  ];

  it('ends a value at the next label, also without a space before it', () => {
    const text = 'Summary: One: two.Characters: A, BobRead: 4 Rated: PG';
    expect(labelled(text, labels, 'summary')).toEqual(['One: two.']);
    expect(labelled(text, labels, 'characters')).toEqual(['A', 'Bob']);
    expect(labelled(text, labels, 'rating')).toEqual(['PG']);
  });

  it('takes None for nothing, and a list no further than a dash', () => {
    expect(labelled('Characters: None', labels, 'characters')).toEqual([]);
    expect(labelled('Characters: A, B-C - [!!] - 12 words', labels, 'characters')).toEqual(['A', 'B-C']);
  });

  it('gives stretches for what can spoil alone', () => {
    const text = 'Rated: PG Characters: A, B Summary: None';
    expect(splitLabels(labels)(text).map(({ surface, from, to }) => [surface, text.slice(from, to)])).toEqual(
      [
        ['characters', 'A'],
        ['characters', 'B'],
      ],
    );
  });
});

describe('style that hides sentences', () => {
  it('finds single classes and ids, and leaves what reaches further or is for print', () => {
    expect(
      hiddenSelectors(`/* .a{display:none} */ .cjQ0 { display: none; speak: never; } p.x,#y{visibility:hidden}
        .menu > li { display: none } @media print { .z { display:none } } .big{font-size:0} .shown{opacity:0.5}`),
    ).toEqual(['.cjQ0', 'p.x', '#y', '.big']);
    expect(hiddenSelectors('.cut{display:none')).toEqual([]);
  });

  it('reads inline styles', () => {
    expect(hiddenInline('color: red; display:none')).toBe(true);
    expect(hiddenInline('position:absolute;left:-9999px')).toBe(true);
    expect(hiddenInline('opacity: 0.9; font-size: 0.9em')).toBe(false);
  });
});

describe('scripts and titles', () => {
  it("reads Royal Road's list of chapters, and nothing from one that is cut off", () => {
    expect(scriptChapters('window.chapters = [{"title":"One","url":"/a"},{"id":3},null];')).toEqual([
      { title: 'One', url: '/a' },
    ]);
    expect(scriptChapters('window.chapters = [{"title":"One"')).toEqual([]);
    expect(scriptChapters('window.chapters = [}];')).toEqual([]);
    expect(pagesWords('This is calculated from 5,725 words.')).toBe('5,725');
  });

  it("reads fandoms from a thread's title", () => {
    expect(bracketFandoms('Long Winter [Worm/Smallville Crossover]')).toEqual(['Worm', 'Smallville']);
    expect(bracketFandoms('By the River (story only thread) (Complete) [2 of 3]')).toEqual([]);
    expect(bracketFandoms('Far (MCU, SI)')).toEqual(['MCU']);
    expect(threadTitle('Quest Threadmarks for: Long | Forum', ['Quest'])).toEqual(['Long']);
    expect(threadTitle('Quest', ['Quest'])).toEqual([]);
  });

  it("reads the header above a journal's story", () => {
    const text = 'Title: Tin\nFandom: Smallville, Superman\nSpoilers for: 5x17\nIt rained: all day.';
    const words = (surface: string) => (surface === 'text' ? [text] : []);
    const page = { title: '', path: '', search: '', around: () => [], source: () => '' };
    expect(fromHeader('fandoms', /^fandoms?$/, true)(words, page)).toEqual(['Smallville', 'Superman']);
    expect(fromHeader('notes', /^spoilers(?: for)?$/)(words, page)).toEqual(['Spoilers for: 5x17']);
  });
});
