import type { Tell } from '../types';

/**
 * Who the archive's byline names. An anonymous creator stands there in plain text, with the real name in
 * brackets for that person alone; so does who made a work of elsewhere; and whose work an archivist
 * brought in stands before the link to the archivist ("Olivia [archived by finch]").
 */
export const bylineAuthors: Tell = (words) => {
  const line = words('byline').join(' ');
  const [title = ''] = words('title');
  const at = title ? line.indexOf(`${title} by `) : -1;
  const by = at < 0 ? line : line.slice(at + title.length + 4);
  if (/^Anonymous(?: for | \[|$)/.test(by)) return ['Anonymous'];
  const authors = words('authors');
  if (authors.length === 0) return by && by !== title ? [by] : [];
  const archived = [...by.matchAll(/(?:^|, )([^,[\]]+) \[archived by ([^\]]+)\]/g)];
  return authors.map((author) => {
    const found = archived.findIndex((each) => each[2] === author);
    return found < 0 ? author : (archived.splice(found, 1)[0]?.[1] ?? author);
  });
};
