import { ratedAt, segments } from './ffn';

/** Fandoms that the line begins with in Just In and searches: "Crossover - A & B - Rated: …", "A - Rated: …". */
export function lineFandoms(line: string): string[] {
  const all = segments(line);
  const [first, ...rest] = all.slice(0, Math.max(ratedAt(all), 0)).map(({ text }) => text);
  if (!first) return [];
  const sign = /\s-\s/.test(line) ? ' - ' : ', ';
  if (/^Crossover$/i.test(first)) return both(rest.join(sign), ' & ');
  return [[first, ...rest].join(sign)];
}

/** Names that have the sign in them by which the site joins the two of a crossover. */
const joined =
  /Rosario \+ Vampire|(?:Austin|Brothers|Cloak|Dungeons|Lilo|Rizzoli|Sam|Will) & [A-Z]\w+|Mr\. & Mrs\. Smith/g;

const both = (names: string, sign: ' & ' | ' + '): string[] =>
  names
    .replace(joined, (name) => name.replace(sign, '\u0000'))
    .split(sign)
    .map((name) => name.replace('\u0000', sign).trim())
    .filter(Boolean);

/** Fandoms of a page's breadcrumb: a crossover's are one link ("A + B Crossover"). */
export function breadcrumbFandoms(crumbs: readonly string[]): string[] {
  const last = crumbs.at(-1) ?? '';
  const pair = /^(.+)\sCrossover$/.exec(last)?.[1];
  return pair ? both(pair, ' + ') : last ? [last] : [];
}

/** The fandom in a window's title: "Counting Chapter 2: The Flower, a harry potter fanfic | FanFiction". */
export function titleFandoms(title: string): string[] {
  const story = /, an? ((?:(?!, an? ).)+?) fanfic\b/i.exec(title)?.[1];
  const archive = /^(.+?) (?:FanFiction|Fan Fiction) Archive\b/i.exec(title)?.[1];
  const found = (story ?? archive)?.trim();
  if (!found || /^(?:FanFiction|Crossover)$/i.test(found)) return [];
  const pair = /^(.+) and .+\sCrossovers?$/i.test(found) && !found.includes(' + ');
  return pair ? eachWay(found.replace(/\sCrossovers?$/i, '')) : breadcrumbFandoms([found]);
}

/**
 * The two of "Percy Jackson and the Olympians and Harry Potter": which "and" joins them cannot be told, so the
 * halves at each. A half that is no fandom's name names nothing.
 */
function eachWay(names: string): string[] {
  const words = names.split(' and ');
  return words
    .slice(1)
    .flatMap((_, i) => [words.slice(0, i + 1).join(' and '), words.slice(i + 1).join(' and ')]);
}
