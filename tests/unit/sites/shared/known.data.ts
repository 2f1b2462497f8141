/** What is on a saved page: numbers, counted by eye, and none of its words. Tags are warnings, relationships, characters, the rest. */
export interface Known {
  kind: string;
  works: {
    authors: number;
    fandoms: number;
    tags: number[];
    words: number | null;
    chapters: (number | null)[];
    listed: number;
    notes: number;
    summary: boolean;
    text: boolean;
  }[];
}

export const known: Record<string, Known> = {
  'dreamwidth.org/recent-entry.TRANSCRIBED.html': {
    kind: 'listing',
    works: [
      {
        authors: 1,
        fandoms: 0,
        tags: [0, 0, 0, 1],
        words: null,
        chapters: [null, null],
        listed: 0,
        notes: 0,
        summary: false,
        text: true,
      },
    ],
  },
  'fanfiction.net/listing-2rows-lorem.html': {
    kind: 'listing',
    works: [
      {
        authors: 1,
        fandoms: 0,
        tags: [0, 0, 0, 2],
        words: 6283,
        chapters: [4, null],
        listed: 0,
        notes: 0,
        summary: true,
        text: false,
      },
      {
        authors: 1,
        fandoms: 0,
        tags: [0, 0, 2, 2],
        words: 35048,
        chapters: [15, null],
        listed: 0,
        notes: 0,
        summary: true,
        text: false,
      },
    ],
  },
  'fanfiction.net/story-desktop-multi-2026b.html': {
    kind: 'chapter',
    works: [
      {
        authors: 1,
        fandoms: 2,
        tags: [0, 0, 1, 0],
        words: 2080,
        chapters: [2, 2],
        listed: 2,
        notes: 0,
        summary: true,
        text: true,
      },
    ],
  },
  'fanfiction.net/story-desktop-lorem.html': {
    kind: 'chapter',
    works: [
      {
        authors: 1,
        fandoms: 1,
        tags: [0, 0, 2, 2],
        words: 222222,
        chapters: [42, 42],
        listed: 1,
        notes: 0,
        summary: true,
        text: true,
      },
    ],
  },
  'fanfiction.net/story-desktop-drabble-ch1-2021.html': {
    kind: 'chapter',
    works: [
      {
        authors: 1,
        fandoms: 1,
        tags: [0, 0, 1, 2],
        words: 204,
        chapters: [2, 2],
        listed: 2,
        notes: 0,
        summary: true,
        text: true,
      },
    ],
  },
  'fanfiction.net/story-desktop-drabble-ch2-2021.html': {
    kind: 'chapter',
    works: [
      {
        authors: 1,
        fandoms: 1,
        tags: [0, 0, 1, 2],
        words: 204,
        chapters: [2, 2],
        listed: 2,
        notes: 0,
        summary: true,
        text: true,
      },
    ],
  },
  'fanfiction.net/story-desktop-2012.html': {
    kind: 'chapter',
    works: [
      {
        authors: 1,
        fandoms: 1,
        tags: [0, 0, 2, 2],
        words: null,
        chapters: [20, 20],
        listed: 20,
        notes: 0,
        summary: false,
        text: true,
      },
    ],
  },
  'fanfiction.net/mobile-story.RECONSTRUCTED.html': {
    kind: 'chapter',
    works: [
      {
        authors: 1,
        fandoms: 1,
        tags: [0, 0, 0, 0],
        words: null,
        chapters: [3, null],
        listed: 0,
        notes: 0,
        summary: false,
        text: true,
      },
    ],
  },
  'fimfiction.net/featured-story-fragment.html': {
    kind: 'listing',
    works: [
      {
        authors: 1,
        fandoms: 1,
        tags: [0, 0, 3, 2],
        words: 13000,
        chapters: [null, null],
        listed: 0,
        notes: 0,
        summary: true,
        text: false,
      },
    ],
  },
  'fimfiction.net/story-box-fragment.html': {
    kind: 'listing',
    works: [
      {
        authors: 1,
        fandoms: 1,
        tags: [0, 0, 3, 2],
        words: 12524,
        chapters: [1, 1],
        listed: 1,
        notes: 0,
        summary: true,
        text: false,
      },
    ],
  },
  'fimfiction.net/story-card-fragment.html': {
    kind: 'listing',
    works: [
      {
        authors: 1,
        fandoms: 1,
        tags: [0, 0, 3, 2],
        words: 13000,
        chapters: [null, null],
        listed: 0,
        notes: 0,
        summary: true,
        text: false,
      },
    ],
  },
  'fimfiction.net/profile-card-fragment.html': {
    kind: 'listing',
    works: [
      {
        authors: 1,
        fandoms: 0,
        tags: [0, 0, 0, 0],
        words: 13000,
        chapters: [null, null],
        listed: 0,
        notes: 0,
        summary: true,
        text: false,
      },
    ],
  },
  'forum.questionablequesting.com/threadmarks-list.TRANSCRIBED.html': {
    kind: 'index',
    works: [
      {
        authors: 1,
        fandoms: 0,
        tags: [0, 0, 0, 1],
        words: 57000,
        chapters: [17, null],
        listed: 1,
        notes: 0,
        summary: true,
        text: false,
      },
    ],
  },
  'forums.spacebattles.com/thread-posts.TRANSCRIBED.html': {
    kind: 'thread',
    works: [
      {
        authors: 1,
        fandoms: 0,
        tags: [0, 0, 0, 0],
        words: null,
        chapters: [42, null],
        listed: 0,
        notes: 0,
        summary: false,
        text: true,
      },
    ],
  },
  'ncode.syosetu.com/episode.TRANSCRIBED.html': {
    kind: 'chapter',
    works: [
      {
        authors: 1,
        fandoms: 0,
        tags: [0, 0, 0, 0],
        words: null,
        chapters: [6, null],
        listed: 0,
        notes: 2,
        summary: false,
        text: true,
      },
    ],
  },
  'ncode.syosetu.com/work-toc.TRANSCRIBED.html': {
    kind: 'work',
    works: [
      {
        authors: 1,
        fandoms: 0,
        tags: [0, 0, 0, 0],
        words: null,
        chapters: [2, null],
        listed: 2,
        notes: 0,
        summary: true,
        text: false,
      },
    ],
  },
  'royalroad.com/chapter-dark-lastch-2026.html': {
    kind: 'chapter',
    works: [
      {
        authors: 1,
        fandoms: 0,
        tags: [0, 0, 0, 0],
        words: null,
        chapters: [null, null],
        listed: 0,
        notes: 0,
        summary: false,
        text: true,
      },
    ],
  },
  'royalroad.com/chapter-light-2026.html': {
    kind: 'chapter',
    works: [
      {
        authors: 1,
        fandoms: 0,
        tags: [0, 0, 0, 0],
        words: null,
        chapters: [null, null],
        listed: 0,
        notes: 0,
        summary: false,
        text: true,
      },
    ],
  },
  'royalroad.com/fiction-page-short-2026.html': {
    kind: 'work',
    works: [
      {
        authors: 1,
        fandoms: 0,
        tags: [3, 0, 0, 13],
        words: 5782,
        chapters: [1, null],
        listed: 1,
        notes: 0,
        summary: true,
        text: false,
      },
    ],
  },
  'royalroad.com/chapter-dark-after-js-2026.html': {
    kind: 'chapter',
    works: [
      {
        authors: 1,
        fandoms: 0,
        tags: [0, 0, 0, 0],
        words: null,
        chapters: [null, null],
        listed: 0,
        notes: 0,
        summary: false,
        text: true,
      },
    ],
  },
  'scribblehub.com/chapter-announcement-2023.html': {
    kind: 'chapter',
    works: [
      {
        authors: 1,
        fandoms: 0,
        tags: [0, 0, 0, 0],
        words: null,
        chapters: [null, null],
        listed: 0,
        notes: 2,
        summary: false,
        text: true,
      },
    ],
  },
  'scribblehub.com/chapter-2023.html': {
    kind: 'chapter',
    works: [
      {
        authors: 1,
        fandoms: 0,
        tags: [0, 0, 0, 0],
        words: null,
        chapters: [null, null],
        listed: 0,
        notes: 1,
        summary: false,
        text: true,
      },
    ],
  },
  'scribblehub.com/series-page-2023.html': {
    kind: 'work',
    works: [
      {
        authors: 1,
        fandoms: 0,
        tags: [3, 0, 0, 29],
        words: null,
        chapters: [259, null],
        listed: 15,
        notes: 0,
        summary: true,
        text: false,
      },
    ],
  },
  'scribblehub.com/toc-ajax-fragment-2023.html': {
    kind: 'index',
    works: [
      {
        authors: 0,
        fandoms: 0,
        tags: [0, 0, 0, 0],
        words: null,
        chapters: [15, null],
        listed: 15,
        notes: 0,
        summary: false,
        text: false,
      },
    ],
  },
  'wattpad.com/chapter.TRANSCRIBED.html': {
    kind: 'chapter',
    works: [
      {
        authors: 1,
        fandoms: 0,
        tags: [0, 0, 0, 0],
        words: null,
        chapters: [1, null],
        listed: 1,
        notes: 0,
        summary: false,
        text: true,
      },
    ],
  },
};
