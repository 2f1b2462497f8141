/** A chapter as Royal Road's page lists it in a script; the markup around it differs by session. */
export interface ListedChapter {
  title: string;
  url: string;
}

/** `window.chapters = [{…}]` of a script, in order; empty where there is none or it is cut off. */
export function scriptChapters(source: string): ListedChapter[] {
  const begin = source.indexOf('[', source.indexOf('window.chapters'));
  const end = source.indexOf('];', begin);
  if (!source.includes('window.chapters') || begin < 0 || end < 0) return [];
  try {
    const all: unknown = JSON.parse(source.slice(begin, end + 1));
    return Array.isArray(all) ? all.flatMap(chapterOf) : [];
  } catch {
    // Cut off in the middle: the table of the page serves.
    return [];
  }
}

function chapterOf(each: unknown): ListedChapter[] {
  if (typeof each !== 'object' || each === null) return [];
  const { title, url } = each as Record<string, unknown>;
  return typeof title === 'string' && typeof url === 'string' ? [{ title, url }] : [];
}

/** The words that "Pages" stands for: "…calculated from 12,345 words." */
export const pagesWords = (told: string): string => /from\s+([\d,]+)\s+words/i.exec(told)?.[1] ?? '';
