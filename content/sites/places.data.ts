import type { Place } from './types';

/** The Archive of Our Own and the archives that run its software (otwarchive). */
const ao3: Place = {
  id: 'ao3',
  name: 'Archive of Our Own',
  hosts: [
    'archiveofourown.org',
    'squidgeworld.org',
    'superlove.sayitditto.net',
    'www.adastrafanfic.com',
    'www.cfaarchive.org',
  ],
  software: '#workskin, li.work.blurb, #outer > #inner > #main[role="main"]',
};

/** FanFiction.net, desktop and mobile, and FictionPress, which runs the same software. */
const fanfiction: Place = {
  id: 'fanfiction',
  name: 'FanFiction.net and FictionPress',
  hosts: ['www.fanfiction.net', 'm.fanfiction.net', 'www.fictionpress.com', 'm.fictionpress.com'],
  optional: true,
  lines: true,
};

const wattpad: Place = {
  id: 'wattpad',
  name: 'Wattpad',
  hosts: ['www.wattpad.com'],
  optional: true,
};

/** Royal Road: original fiction mostly, "Fan Fiction" among its kinds. */
const royalroad: Place = {
  id: 'royalroad',
  name: 'Royal Road',
  hosts: ['www.royalroad.com'],
  optional: true,
};

const scribblehub: Place = {
  id: 'scribblehub',
  name: 'Scribble Hub',
  hosts: ['www.scribblehub.com'],
  optional: true,
  lines: true,
};

/** Forums of XenForo 2 where stories are written in threads, with threadmarks. */
const xenforo: Place = {
  id: 'xenforo',
  name: 'XenForo forums',
  hosts: [
    'forums.spacebattles.com',
    'forums.sufficientvelocity.com',
    'forum.questionablequesting.com',
    'www.alternatehistory.com',
    'www.the-sietch.com',
  ],
  names: {
    'forums.spacebattles.com': 'SpaceBattles',
    'forums.sufficientvelocity.com': 'Sufficient Velocity',
    'forum.questionablequesting.com': 'Questionable Questing',
    'www.alternatehistory.com': 'alternatehistory.com',
    'www.the-sietch.com': 'The Sietch',
  },
  optional: true,
  software: 'html#XF[data-app="public"]',
};

const fimfiction: Place = {
  id: 'fimfiction',
  name: 'Fimfiction',
  hosts: ['www.fimfiction.net'],
  optional: true,
  lines: true,
};

/** Archives that run eFiction, each with a skin of its own: told by markup on a host the reader adds. */
const efiction: Place = {
  id: 'efiction',
  name: 'eFiction archives',
  hosts: [],
  optional: true,
  lines: true,
  software:
    '#pagetitle a[href*="viewstory.php"], .listbox a[href*="viewstory.php"], a[href*="viewuser.php?uid="]',
};

const ficwad: Place = {
  id: 'ficwad',
  name: 'FicWad',
  hosts: ['ficwad.com'],
  optional: true,
  lines: true,
};

const mediaminer: Place = {
  id: 'mediaminer',
  name: 'MediaMiner',
  hosts: ['www.mediaminer.org'],
  optional: true,
  lines: true,
};

const asianfanfics: Place = {
  id: 'asianfanfics',
  name: 'AsianFanfics',
  hosts: ['www.asianfanfics.com'],
  optional: true,
};

const ficbook: Place = {
  id: 'ficbook',
  name: 'Ficbook (Книга фанфиков)',
  hosts: ['ficbook.net'],
  optional: true,
};

const quotev: Place = {
  id: 'quotev',
  name: 'Quotev',
  hosts: ['www.quotev.com'],
  optional: true,
};

/** Twisting the Hellmouth: Buffy and Angel, mostly met with something else. */
const tthfanfic: Place = {
  id: 'tthfanfic',
  name: 'Twisting the Hellmouth',
  hosts: ['www.tthfanfic.org'],
  optional: true,
};

/** 小説家になろう. No spaces between words: length is counted in characters. */
const syosetu: Place = {
  id: 'syosetu',
  name: 'Syosetu (小説家になろう)',
  hosts: ['ncode.syosetu.com', 'novel18.syosetu.com'],
  optional: true,
};

const dreamwidth: Place = {
  id: 'dreamwidth',
  name: 'Dreamwidth',
  hosts: ['*.dreamwidth.org'],
  optional: true,
};

const livejournal: Place = {
  id: 'livejournal',
  name: 'LiveJournal',
  hosts: ['*.livejournal.com'],
  optional: true,
};

/** Posts, on the site and on blogs. Blogs' themes vary without end, and the site's own classes are hashed. */
const tumblr: Place = {
  id: 'tumblr',
  name: 'Tumblr',
  hosts: ['*.tumblr.com'],
  optional: true,
};

/** Every site described, as far as it must be known away from its pages. */
export const places: readonly Place[] = [
  ao3,
  fanfiction,
  wattpad,
  royalroad,
  scribblehub,
  xenforo,
  fimfiction,
  efiction,
  ficwad,
  mediaminer,
  asianfanfics,
  ficbook,
  quotev,
  tthfanfic,
  syosetu,
  dreamwidth,
  livejournal,
  tumblr,
];
