import { t } from '../../words/t';
import { readAnilist } from './anilist';
import { readBooks } from './books';
import { isList, isObject } from './json';
import { readMyAnimeList } from './myanimelist';
import { readTrakt } from './trakt';
import type { ExportRead } from './types';

/** Larger than any export of a person's own lists; a file past this is not read. */
const largestExport = 50_000_000;

function readJson(text: string): ExportRead {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, say: t('import_brokenJson') };
  }
  const [first] = isList(json) ? json : [];
  const isTrakt = isObject(first) && (isObject(first.show) || isObject(first.movie));
  return isTrakt || (isList(json) && json.length === 0) ? readTrakt(json) : readAnilist(json);
}

/**
 * Reads an export of watched or read things, whichever of those we know it is; never throws.
 * @param text of a Trakt or AniList JSON, MyAnimeList XML, or Goodreads or StoryGraph CSV file.
 */
export function readExport(text: string): ExportRead {
  if (text.length > largestExport) return { ok: false, say: t('import_tooLarge') };
  const start = text
    .slice(0, 2000)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (start === '') return { ok: false, say: t('import_empty') };
  if (start.startsWith('\u001f\ufffd') || start.startsWith('PK'))
    return { ok: false, say: t('import_packed') };
  if (start.startsWith('<')) return readMyAnimeList(text);
  if (start.startsWith('{') || start.startsWith('[')) return readJson(text.replace(/^\ufeff/, ''));
  const books = readBooks(text);
  return books.ok ? books : { ok: false, say: t('import_unknown') };
}
