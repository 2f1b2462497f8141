import type { Chapter, SourceChapter, Story } from './types';

/** Queries that name a chapter; all others are ways to look at it. */
const naming = /[?&](?:page|chapter|chap|chapid|sid|id)=/;

/**
 * Names a chapter by its address, the same however its title is spelled in it: the numbers of the path and
 * of what stands behind `#`. A page of a thread is only where its post happens to stand.
 * @param url absolute
 */
export function chapterIdOf(url: string): string {
  const { pathname, search, hash } = new URL(url);
  const post = /\d/.test(hash) ? hash : '';
  const path = (post ? pathname.replace(/\/page-\d+/, '') : pathname) + (naming.test(search) ? search : '');
  const numbers = (path + post).split(/[^\p{L}\p{N}]+/u).filter((part) => /^\d+$/.test(part));
  return numbers.length > 1 ? numbers.join('.') : path + post;
}

type Listed = Pick<Story, 'toc' | 'total'> & { chapters: readonly { id: string }[] };

/** Chapters that the site lists and the story has not, in their order. */
export function missingOf({ toc = [], chapters }: Listed): SourceChapter[] {
  const have = new Set(chapters.map(({ id }) => id));
  return toc.filter(({ url }) => !have.has(chapterIdOf(url)));
}

/** How many chapters are not here, as far as the site says. */
export const countMissing = (story: Listed): number =>
  Math.max(missingOf(story).length, (story.total ?? 0) - story.chapters.length);

/**
 * Puts newly captured chapters with those that were there: the newer text of the same chapter in its place,
 * all in the order the site lists them. What the newer says of the work itself wins.
 */
export function mergeStories(before: Story, now: Story): Story {
  const toc = now.toc && now.toc.length >= (before.toc?.length ?? 0) ? now.toc : before.toc;
  const rank = new Map(toc?.map(({ url }, at) => [chapterIdOf(url), at]));
  const fresh = new Map(now.chapters.map((chapter) => [chapter.id, chapter]));
  const kept = before.chapters.map((chapter) => fresh.get(chapter.id) ?? chapter);
  const known = new Set(kept.map(({ id }) => id));
  const all = [...kept, ...now.chapters.filter(({ id }) => !known.has(id))];
  const at = ({ id }: Chapter, index: number): number => rank.get(id) ?? rank.size + index;
  const places = new Map(all.map((chapter, index) => [chapter, at(chapter, index)]));
  const chapters = all.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  const words = chapters.reduce(
    (sum, { blocks }) => sum + blocks.reduce((count, block) => count + block.words, 0),
    0,
  );
  const tags = now.tags.fandoms.length > 0 || now.tags.freeforms.length > 0 ? now.tags : before.tags;
  const total = now.total ?? before.total;
  return { ...before, ...now, tags, chapters, words, ...(toc && { toc }), ...(total && { total }) };
}
