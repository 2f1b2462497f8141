import { t, type Word } from '../words/t';
import { plain } from './plain';
import { partSize } from './position';
import type { Canon, CanonPart } from './types';

/** One thing wrong with a file, said to a person. `path` is where: "parts[2].items[0]". */
export interface Problem {
  path: string;
  say: string;
}
export type CanonRead = { ok: true; canon: Canon } | { ok: false; problems: Problem[] };

const kinds = ['tv', 'anime', 'book', 'manga', 'comic', 'film', 'game'];
const media = ['manga', 'novel', 'books', 'anime', 'screen', 'comics', 'games'];
/** More than any canon has; a file past this is not a canon. */
const mostItems = 20000;
const longestText = 500;

type Fields = Record<string, unknown>;
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= longestText;
const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 100000;
const isDay = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));

/** Gathers what is wrong, so that a person sees all of it at once. */
class Findings {
  readonly problems: Problem[] = [];
  add(path: string, key: Word, ...values: (string | number)[]): void {
    if (this.problems.length < 50) this.problems.push({ path, say: t(key, ...values) });
  }
  texts(path: string, value: unknown): string[] {
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      this.add(path, 'canonFile_needsTexts');
      return [];
    }
    return value.filter((text, at): text is string => {
      if (!isText(text)) this.add(`${path}[${at}]`, 'canonFile_needsText');
      return isText(text);
    });
  }
}

function readPart(value: unknown, path: string, found: Findings): CanonPart | null {
  if (!isObject(value)) {
    found.add(path, 'canonFile_needsObject');
    return null;
  }
  if (!isText(value.label)) found.add(`${path}.label`, 'canonFile_needsText');
  const part: CanonPart = { label: isText(value.label) ? value.label.trim() : '' };
  if (value.number !== undefined) {
    if (isCount(value.number)) part.number = value.number;
    else found.add(`${path}.number`, 'canonFile_needsNumber');
  }
  if (value.items !== undefined) {
    part.items = found.texts(`${path}.items`, value.items).map((title) => title.trim());
  }
  if (value.to !== undefined || value.items === undefined) readRange(value, part, path, found);
  if (value.aired !== undefined) readAired(value.aired, part, path, found);
  if (typeof value.verified === 'boolean') part.verified = value.verified;
  if (isText(value.saga)) part.saga = value.saga;
  return part;
}

function readRange(value: Fields, part: CanonPart, path: string, found: Findings): void {
  const from = value.from ?? 1;
  if (value.to === undefined) found.add(path, 'canonFile_needsItems');
  else if (!isCount(from) || !isCount(value.to) || from < 1) found.add(path, 'canonFile_needsRange');
  else if (value.to < from) found.add(path, 'canonFile_rangeBackwards', from, value.to);
  else {
    part.from = from;
    part.to = value.to;
    const titles = part.items?.length;
    if (titles !== undefined && titles !== value.to - from + 1) {
      found.add(path, 'canonFile_rangeCount', titles, from, value.to);
    }
  }
}

function readAired(aired: unknown, part: CanonPart, path: string, found: Findings): void {
  const size = partSize(part);
  const good = Array.isArray(aired) && aired.every((day) => day === null || isDay(day));
  if (good && aired.length === size) part.aired = aired;
  else found.add(`${path}.aired`, good ? 'canonFile_airedCount' : 'canonFile_needsDays', size);
}

function readParts(value: unknown, found: Findings): CanonPart[] {
  if (!Array.isArray(value) || value.length === 0) {
    found.add('parts', 'canonFile_needsParts');
    return [];
  }
  const parts = value
    .map((part, at) => readPart(part, `parts[${at}]`, found))
    .filter((part): part is CanonPart => part !== null);
  const labels = new Map<string, number>();
  for (const [at, part] of parts.entries()) {
    const label = plain(part.label);
    const first = labels.get(label);
    if (label && first !== undefined) found.add(`parts[${at}].label`, 'canonFile_sameLabel', part.label);
    labels.set(label, at);
    const twin = parts.findIndex((other) => part.number !== undefined && other.number === part.number);
    if (twin >= 0 && twin < at) found.add(`parts[${at}].number`, 'canonFile_sameNumber', part.number ?? '');
  }
  const size = parts.reduce(
    (sum, part) => sum + (part.items?.length ?? (part.to ?? 0) - (part.from ?? 1) + 1),
    0,
  );
  if (size > mostItems) found.add('parts', 'canonFile_tooMany', mostItems);
  return parts;
}

/** The fields that a hand-written file rarely has. */
function readExtras(value: Fields, canon: Canon, found: Findings): void {
  if (value.titleAliases !== undefined) {
    if (!isObject(value.titleAliases)) found.add('titleAliases', 'canonFile_needsObject');
    else {
      const entries = Object.entries(value.titleAliases);
      canon.titleAliases = Object.fromEntries(
        entries.map(([title, names]) => [title, found.texts(`titleAliases.${title}`, names)]),
      );
    }
  }
  if (value.events !== undefined) {
    if (isObject(value.events) && Object.values(value.events).every(isText)) {
      canon.events = value.events as Record<string, string>;
    } else found.add('events', 'canonFile_needsEvents');
  }
  if (value.order !== undefined) {
    if (value.order === 'line' || value.order === 'loose') canon.order = value.order;
    else found.add('order', 'canonFile_needsOrder');
  }
  if (value.everyday === true) canon.everyday = true;
  if (value.source !== undefined) {
    const { name, url } = isObject(value.source) ? value.source : {};
    if (isText(name) && isText(url) && url.startsWith('https://')) canon.source = { name, url };
    else found.add('source', 'canonFile_needsSource');
  }
  if (value.adaptations !== undefined) {
    const links = Array.isArray(value.adaptations) ? value.adaptations : [null];
    const good = links.filter(
      (link): link is NonNullable<Canon['adaptations']>[number] =>
        isObject(link) && isText(link.canon) && isText(link.medium) && media.includes(link.medium),
    );
    if (good.length === links.length)
      canon.adaptations = good.map(({ canon: to, medium }) => ({ canon: to, medium }));
    else found.add('adaptations', 'canonFile_needsAdaptations', media.join(', '));
  }
}

/**
 * Reads a canon from parsed JSON, whatever it is; never throws. Only known fields are kept. Missing
 * aliases, fandoms and `verified` are filled in. The shape is in README.md beside this file.
 * @param id what the canon is to be called where the file has no id of its own.
 */
export function readCanon(json: unknown, id = ''): CanonRead {
  const found = new Findings();
  if (!isObject(json)) {
    found.add('', 'canonFile_notACanon');
    return { ok: false, problems: found.problems };
  }
  if (!isText(json.title)) found.add('title', 'canonFile_needsText');
  if (!isText(json.kind) || !kinds.includes(json.kind))
    found.add('kind', 'canonFile_needsKind', kinds.join(', '));
  if (json.id !== undefined && !isText(json.id)) found.add('id', 'canonFile_needsText');
  const title = isText(json.title) ? json.title.trim() : '';
  const canon: Canon = {
    id: isText(json.id) ? json.id : id || `own:${plain(title).replace(/ /g, '-')}`,
    title,
    aliases: found.texts('aliases', json.aliases),
    kind: json.kind as Canon['kind'],
    ao3Fandoms: found.texts('ao3Fandoms', json.ao3Fandoms),
    verified: json.verified === true,
    parts: readParts(json.parts, found),
  };
  readExtras(json, canon, found);
  return found.problems.length ? { ok: false, problems: found.problems } : { ok: true, canon };
}
