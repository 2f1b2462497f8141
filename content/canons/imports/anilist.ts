import { t } from '../../words/t';
import { type Fields, isList, isObject, textIn, wholeIn } from './json';
import type { ExportRead, RowProblem, Seen } from './types';

/** Entries of all lists: of the API's answer, with or without its wrapping, or a plain list of entries. */
function entriesIn(json: unknown): unknown[] | null {
  if (isList(json))
    return json.flatMap((item) => (isObject(item) && isList(item.entries) ? item.entries : [item]));
  if (!isObject(json)) return null;
  if (isObject(json.data)) return entriesIn(json.data);
  if (isObject(json.MediaListCollection)) return entriesIn(json.MediaListCollection);
  return isList(json.lists) ? entriesIn(json.lists) : null;
}

function readEntry(entry: Fields, row: number): Seen | null {
  const { media } = entry;
  if (!isObject(media)) return null;
  const names = isObject(media.title) ? Object.values(media.title) : [media.title];
  const titles = names.map(textIn).filter((title) => title !== null);
  const [words] = titles;
  if (words === undefined) return null;
  const what = media.type === 'MANGA' || wholeIn(media.chapters) !== null ? 'manga' : 'anime';
  const total = wholeIn(what === 'anime' ? media.episodes : media.chapters) ?? 0;
  const progress = wholeIn(entry.progress) ?? 0;
  const count = progress === 0 && entry.status === 'COMPLETED' ? total : progress;
  return { what, row, words, titles, malId: wholeIn(media.idMal), count };
}

/**
 * What was watched or read, from an AniList export: the answer of its API's `MediaListCollection`
 * ({lists: [{entries: [{status, progress, media: {idMal, type, title}}]}]}), as export tools save it.
 * Entries without progress are left out.
 */
export function readAnilist(json: unknown): ExportRead {
  const entries = entriesIn(json);
  if (!entries) return { ok: false, say: t('import_notAnilist') };
  const seen: Seen[] = [];
  const problems: RowProblem[] = [];
  for (const [at, value] of entries.entries()) {
    const entry = isObject(value) ? readEntry(value, at + 1) : null;
    if (!entry) problems.push({ row: at + 1, say: t('import_notAnEntry') });
    else if (entry.what === 'anime' || entry.what === 'manga') {
      if (entry.count > 0) seen.push(entry);
    }
  }
  if (entries.length > 0 && problems.length === entries.length)
    return { ok: false, say: t('import_notAnilist') };
  return { ok: true, source: 'anilist', seen, problems };
}
