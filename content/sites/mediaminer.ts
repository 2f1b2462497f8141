import { labelTells } from './parts/labels';
import { piece } from './parts/piece';
import type { Labels, Site, SiteReading, WorkShape } from './types';

/** "Latest Revision: … | Status: Completed | Words: 1234 | Summary: …" */
const labels: Labels = [
  ['Latest Revision|Uploaded On', 'posted'],
  ['Genres?', 'freeforms'],
  ['Words', 'words'],
  ['Chapters', 'chapterCount'],
  ['Status', 'status'],
  ['Summary', 'summary'],
  ['Uploaded By|Pages', null],
];
/** The heading names fandom, story and chapter in turn: "Ranma 1/2 Fan Fiction ❯ Title ❯ Chapter". */
const crumbs = (heading: string): string[] =>
  heading
    .split(/\s*❯\s*/)
    .map((each) => each.trim())
    .filter(Boolean);

const tells: WorkShape['tells'] = {
  title: (words) => crumbs(words('title')[0] ?? '').slice(1, 2),
  fandoms: (words) => {
    const linked = words('fandoms');
    const [first = ''] = crumbs(words('title')[0] ?? '');
    return linked.length > 0 ? linked : [first.replace(/\s*Fan Fiction$/i, '')].filter(Boolean);
  },
};

export const mediaminer: Site = {
  id: 'mediaminer',
  shapes: [
    {
      // A story's page and a chapter's page: one heading, one line of facts.
      name: 'work',
      root: 'body:has(#post-title):not(:has(.post-list, .list-item))',
      textFrame: '#fanfic-text',
      surfaces: {
        title: '#post-title',
        authors: 'a[href*="/user_info.php/"]',
        fandoms: '.post-meta a[href*="/fanfic/a/"], #post-title a[href*="/fanfic/a/"]',
        rating: '#post-rating',
        freeforms: '.post-meta a[href*="/src.php/g/"]',
        summary: piece('summary'),
        facts: '.post-meta',
        chapterList: 'p[style*="margin-left:10px"] > a, select[name="cid"] > option, a[href*="/fanfic/c/"]',
        text: '#fanfic-text',
      },
      mixed: [{ in: '.post-meta', labels }],
      tells,
    },
    {
      // A story in a list.
      name: 'blurb',
      root: '.post-list .post, .list-item',
      surfaces: {
        title: 'a[href*="/fanfic/s/"]',
        authors: 'a[href*="/user_info.php/"]',
        fandoms: 'a[href*="/fanfic/a/"]',
        rating: '.post-rating',
        freeforms: 'a[href*="/src.php/g/"]',
        summary: piece('summary'),
        facts: '.post-meta',
      },
      mixed: [{ in: '.post-meta', labels }],
      tells: { ...tells, title: (words) => words('title') },
    },
  ],
  workId: ({ path, href }) =>
    /\/fanfic\/s\/.*?\/(\d+)|view_st\.php\/(\d+)|view_ch\.php\/(\d+)|\/fanfic\/c\/(?:.*\/)?(\d+)\/\d+/
      .exec(href ?? path)
      ?.slice(1)
      .find(Boolean) ?? null,
};

export const mediaminerReading: SiteReading = {
  tells: /* @__PURE__ */ labelTells(labels, {
    rating: (words) => words('rating').map((rating) => rating.replace(/^\[\s*|\s*\]$/g, '')),
    freeforms: (words) => words('freeforms'),
  }),
  kinds: [
    { kind: 'chapter', path: /\/fanfic\/(?:c\/|view_ch)/, expects: 'work' },
    { kind: 'work', path: /\/fanfic\/(?:s\/|view_st)/, expects: 'work' },
    { kind: 'listing', path: /\/fanfic\//, expects: 'blurb' },
  ],
  drop: '.adWrap, .addthis_sharing_toolbox',
  pause: 4,
};
