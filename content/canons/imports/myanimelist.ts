import { t } from '../../words/t';
import type { ExportRead, RowProblem, Seen } from './types';

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name) return named[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The text of the first element of this name; the export nests no two of one name. */
function field(block: string, name: string): string {
  const from = block.indexOf(`<${name}>`);
  const to = from < 0 ? -1 : block.indexOf(`</${name}>`, from);
  if (to < 0) return '';
  const inner = block.slice(from + name.length + 2, to).trim();
  if (inner.startsWith('<![CDATA['))
    return inner
      .slice('<![CDATA['.length)
      .replace(/\]\]>\s*$/, '')
      .trim();
  return decode(inner).trim();
}

/** The contents of the elements of this name, in one pass over the text. */
function blocks(xml: string, name: string): string[] {
  const found: string[] = [];
  let at = xml.indexOf(`<${name}>`);
  while (at >= 0) {
    const end = xml.indexOf(`</${name}>`, at);
    if (end < 0) break;
    found.push(xml.slice(at, end));
    at = xml.indexOf(`<${name}>`, end);
  }
  return found;
}

const number = (text: string): number => (/^\d{1,6}$/.test(text) ? Number(text) : 0);

function readEntry(block: string, what: 'anime' | 'manga', row: number): Seen | null {
  const title =
    field(block, what === 'anime' ? 'series_title' : 'manga_title') || field(block, 'series_title');
  const malId = number(
    what === 'anime'
      ? field(block, 'series_animedb_id')
      : field(block, 'manga_mangadb_id') || field(block, 'series_mangadb_id'),
  );
  if (!title && !malId) return null;
  const done = number(field(block, what === 'anime' ? 'my_watched_episodes' : 'my_read_chapters'));
  const total = number(field(block, what === 'anime' ? 'series_episodes' : 'manga_chapters'));
  const isDone = /^(?:completed|2)$/i.test(field(block, 'my_status'));
  const count = done === 0 && isDone ? total : done;
  return {
    what,
    row,
    words: title.slice(0, 500) || `#${malId}`,
    titles: title ? [title.slice(0, 500)] : [],
    malId: malId || null,
    count,
  };
}

/**
 * What was watched or read, from MyAnimeList's export (an XML file: `myanimelist` with one `anime` or
 * `manga` element an entry). Read by its fixed shape, not as XML at large. Entries without progress are
 * left out.
 */
export function readMyAnimeList(xml: string): ExportRead {
  if (!xml.includes('<myanimelist>')) return { ok: false, say: t('import_notMyAnimeList') };
  const seen: Seen[] = [];
  const problems: RowProblem[] = [];
  for (const what of ['anime', 'manga'] as const) {
    for (const [at, block] of blocks(xml, what).entries()) {
      const entry = readEntry(block, what, at + 1);
      if (!entry) problems.push({ row: at + 1, say: t('import_notAnEntry') });
      else if ('count' in entry && entry.count > 0) seen.push(entry);
    }
  }
  return { ok: true, source: 'myanimelist', seen, problems };
}
