import type { Annotation } from './annotations';
import { type Book, numberIn } from './book';

type Source = Pick<Book, 'story' | 'chapters' | 'numbers'>;

const chapterName = (book: Source, id: string, number: (n: number) => string): string => {
  const { chapters } = book;
  const index = chapters.findIndex((chapter) => chapter.id === id);
  const at = numberIn(book, index);
  if (index < 0 || (chapters.length < 2 && at < 2)) return '';
  const title = chapters[index]?.title;
  return title ? `${number(at)}: ${title}` : number(at);
};

/** Some words of a story as text, and where they are from. */
export function quotation(
  text: string,
  book: Source,
  chapter: string,
  words: { by: (title: string, authors: string) => string; number: (n: number) => string },
): string {
  const { title, authors, source } = book.story;
  const from = [words.by(title, authors.join(', ')), chapterName(book, chapter, words.number)];
  return [text.trim(), '', `— ${from.filter(Boolean).join(', ')}`, ...(source ? [source] : [])].join('\n');
}

/** Characters that Markdown would read as its own. */
const escaped = (text: string): string => text.replace(/([\\`*_[\]<>#])/g, '\\$1');
const quoted = (text: string): string =>
  text
    .trim()
    .split('\n')
    .map((line) => `> ${escaped(line)}`.trimEnd())
    .join('\n');

/** A reader's marks in a story as Markdown, in the story's order. */
export function marksAsMarkdown(
  book: Source,
  marks: readonly Annotation[],
  words: { by: (title: string, authors: string) => string; number: (n: number) => string; bookmark: string },
): string {
  const { title, authors, source } = book.story;
  const lines = [`# ${escaped(words.by(title, authors.join(', ')))}`];
  if (source) lines.push('', `<${source}>`);
  for (const { id } of book.chapters) {
    const here = inOrder(book, marks).filter(({ start }) => start.chapter === id);
    if (here.length === 0) continue;
    const name = chapterName(book, id, words.number);
    if (name) lines.push('', `## ${escaped(name)}`);
    for (const { kind, text, note, colour } of here) {
      lines.push('', quoted(text));
      const about = kind === 'bookmark' ? words.bookmark : colour;
      if (about) lines.push('', `*${about}*`);
      if (note) lines.push('', escaped(note));
    }
  }
  return `${lines.join('\n')}\n`;
}

/** Marks as they stand in the story. */
export function inOrder({ chapters }: Pick<Book, 'chapters'>, marks: readonly Annotation[]): Annotation[] {
  const index = new Map(chapters.map(({ id }, i) => [id, i]));
  const at = ({ start }: Annotation) => index.get(start.chapter) ?? chapters.length;
  return [...marks].sort(
    (a, b) => at(a) - at(b) || (a.start.index ?? 0) - (b.start.index ?? 0) || a.start.offset - b.start.offset,
  );
}
