import type { SourceChapter, Story } from './types';

/** Queries that name a chapter; all others are ways to look at it. */
const naming = /[?&](?:page|chapter|chap|chapid|sid|id)=/;

/**
 * Names a chapter by its address, the same however its title is spelled in it: the numbers of the path and
 * of what stands behind `#`. A page of a thread is only where its post happens to stand.
 * @param url absolute; what is none names itself
 */
export function chapterIdOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const { pathname, search, hash } = new URL(url);
  const post = /\d/.test(hash) ? hash : '';
  const path = (post ? pathname.replace(/\/page-\d+/, '') : pathname) + (naming.test(search) ? search : '');
  const numbers = (path + post).split(/[^\p{L}\p{N}]+/u).filter((part) => /^\d+$/.test(part));
  return numbers.length > 1 ? numbers.join('.') : path + post;
}

type Listed = Pick<Story, 'toc' | 'total'> & { chapters: readonly { id: string }[] };

/**
 * What the chapters that a site lists are called here: by their addresses, or by their number where they
 * came without one ("c2": from a file, or as a work in one piece).
 */
function called({ toc = [], chapters }: Listed): string[] {
  const have = new Set(chapters.map(({ id }) => id));
  return toc.map(({ url }, at) => (have.has(`c${at + 1}`) ? `c${at + 1}` : chapterIdOf(url)));
}

/** Chapters that the site lists and the story has not, in their order. */
export function missingOf(story: Listed): SourceChapter[] {
  const have = new Set(story.chapters.map(({ id }) => id));
  const names = called(story);
  return (story.toc ?? []).filter((_, at) => !have.has(names[at] ?? ''));
}

/** Which chapter of the work each is, from 1: as the site lists it, or as it stands here. */
export function numbersOf(story: Listed): number[] {
  const rank = new Map(called(story).map((id, at) => [id, at]));
  return story.chapters.map(({ id }, index) => (rank.get(id) ?? index) + 1);
}

/** How many chapters are not here, as far as the site says; null where it has not said. */
export function countMissing(story: Listed): number | null {
  const part = story.chapters[0]?.id !== 'c1';
  if (part && !story.toc?.length && !story.total) return null;
  return Math.max(missingOf(story).length, (story.total ?? 0) - story.chapters.length);
}

/**
 * Puts newly captured chapters with those that were there: the newer text of the same chapter in its place,
 * all in the order the site lists them, each called as it was before, so that marks and places stay its.
 * What the newer says of the work itself wins.
 */
export function mergeStories(before: Story, now: Story): Story {
  const toc = now.toc && now.toc.length >= (before.toc?.length ?? 0) ? now.toc : before.toc;
  const names = called({ toc, chapters: before.chapters });
  const same = new Map(
    names.flatMap((id, at) => [
      [`c${at + 1}`, id] as const,
      [chapterIdOf(toc?.[at]?.url ?? ''), id] as const,
    ]),
  );
  const come = now.chapters.map((chapter) => ({ ...chapter, id: same.get(chapter.id) ?? chapter.id }));
  const fresh = new Map(come.map((chapter) => [chapter.id, chapter]));
  const kept = before.chapters.map((chapter) => fresh.get(chapter.id) ?? chapter);
  const known = new Set(kept.map(({ id }) => id));
  const all = [...kept, ...come.filter(({ id }) => !known.has(id))];
  const rank = new Map(names.map((id, at) => [id, at]));
  const places = new Map(all.map(({ id }, at) => [id, rank.get(id) ?? rank.size + at]));
  const chapters = all.sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
  const words = chapters.reduce(
    (sum, { blocks }) => sum + blocks.reduce((count, block) => count + block.words, 0),
    0,
  );
  const tags = now.tags.fandoms.length > 0 || now.tags.freeforms.length > 0 ? now.tags : before.tags;
  const total = now.total ?? before.total;
  return { ...before, ...now, tags, chapters, words, ...(toc && { toc }), ...(total && { total }) };
}
