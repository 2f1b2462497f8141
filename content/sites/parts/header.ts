import type { Surface, Tell } from '../types';

/** How fans label the header of a story in a journal or a post. */
const names: Partial<Record<Surface, RegExp>> = {
  title: /^title$/,
  authors: /^(?:author|writer|by)s?$/,
  fandoms: /^fandoms?$/,
  relationships: /^(?:pairings?|ships?|relationships?)(?:\/characters)?(?:\(s\))?$/,
  characters: /^characters?(?:\(s\))?$/,
  rating: /^rat(?:ing|ed)$/,
  warnings: /^(?:warnings?|content notes?|tw|cw)(?:\(s\))?$/,
  notes: /^(?:notes?|a\/n|author'?s? notes?|spoilers?(?: for)?)$/,
  summary: /^summary$/,
  words: /^(?:words?|word ?count|length)$/,
  chapterCount: /^(?:chapters?|parts?)$/,
};

/** Lines of an entry that may be its header: those before the first one that is long and has no label. */
function headerLines(text: string): [label: string, value: string][] {
  const lines: [string, string][] = [];
  for (const line of text.split('\n').slice(0, 40)) {
    const found = /^\W{0,3}([A-Za-z][A-Za-z/' ()]{0,24}?)\W{0,3}[:=]\s*\W{0,2}\s*(\S.*)$/.exec(line);
    if (found?.[1] && found[2]) lines.push([found[1].trim().toLowerCase(), found[2].trim()]);
    else if (lines.length > 0 && line.length > 200) break;
  }
  return lines;
}

/**
 * What a surface is called in the header that fans write above a story in a journal or a post:
 * "Fandom: Smallville", "Spoilers: through 5x17".
 * @param from the surface that holds the story: its header is part of it.
 */
export const fromHeader =
  (surface: Surface, from: Surface = 'text'): Tell =>
  (words) => {
    const own = words(surface);
    if (own.length > 0) return own;
    const name = names[surface];
    if (!name) return [];
    return headerLines(words(from)[0] ?? '')
      .filter(([label]) => name.test(label))
      .flatMap(([label, value]) => {
        if (surface === 'notes') return [`${label[0]?.toUpperCase()}${label.slice(1)}: ${value}`];
        const many = surface === 'fandoms' || surface === 'characters' || surface === 'relationships';
        return many ? value.split(/\s*[,;|]\s*/).filter(Boolean) : [value];
      });
  };
