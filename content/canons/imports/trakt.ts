import { t } from '../../words/t';
import { isList, isObject, textIn, wholeIn } from './json';
import type { ExportRead, RowProblem, Seen } from './types';

/** Seasons of a watched show: [{number, episodes: [{number, plays}]}]. Season 0 holds the specials. */
function seasonsIn(value: unknown): { number: number; episodes: number[] }[] {
  if (!isList(value)) return [];
  return value.flatMap((season) => {
    const number = isObject(season) ? wholeIn(season.number) : null;
    if (!isObject(season) || number === null || !isList(season.episodes)) return [];
    const played = season.episodes.filter((episode) => isObject(episode) && episode.plays !== 0);
    const episodes = played.map((episode) => (isObject(episode) ? wholeIn(episode.number) : null));
    return [{ number, episodes: episodes.filter((n) => n !== null) }];
  });
}

function readEntry(entry: unknown, row: number): Seen | null {
  if (!isObject(entry)) return null;
  const what = isObject(entry.show) ? 'show' : 'film';
  const named = isObject(entry.show) ? entry.show : entry.movie;
  const title = isObject(named) ? textIn(named.title) : null;
  if (!isObject(named) || !title) return null;
  const year = wholeIn(named.year);
  const common = { row, words: year === null ? title : `${title} (${year})`, title, year };
  return what === 'film' ? { what, ...common } : { what, ...common, seasons: seasonsIn(entry.seasons) };
}

/**
 * What was watched, from Trakt's export or its API: the files watched-shows and watched-movies, lists of
 * {plays, show | movie: {title, year}, seasons}.
 */
export function readTrakt(json: unknown): ExportRead {
  if (!isList(json)) return { ok: false, say: t('import_notTrakt') };
  const seen: Seen[] = [];
  const problems: RowProblem[] = [];
  for (const [at, value] of json.entries()) {
    const entry = readEntry(value, at + 1);
    if (entry) seen.push(entry);
    else problems.push({ row: at + 1, say: t('import_notAnEntry') });
  }
  if (json.length > 0 && seen.length === 0) return { ok: false, say: t('import_notTrakt') };
  if (
    seen.some((entry) => entry.what === 'show') &&
    seen.every((e) => e.what !== 'show' || !e.seasons.length)
  ) {
    return { ok: false, say: t('import_traktNoEpisodes') };
  }
  return { ok: true, source: 'trakt', seen, problems };
}
