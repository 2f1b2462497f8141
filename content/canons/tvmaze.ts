import { t } from '../words/t';
import { likelyFandoms, ownId } from './own';
import type { Canon, CanonPart } from './types';

/** To be shown wherever something of TVmaze's is shown (its data is licensed CC BY-SA 4.0). */
export const attribution = {
  name: 'TVmaze',
  url: 'https://www.tvmaze.com/',
  licence: 'https://creativecommons.org/licenses/by-sa/4.0/',
} as const;

/** What we use of a show as `GET /search/shows?q=` gives it ([{score, show}]). */
export interface TvmazeShow {
  id: number;
  name: string;
  /** Page of the show at TVmaze. */
  url: string;
  type: string | null;
  language: string | null;
  year: number | null;
  status: string | null;
  /** Channel or streaming service. */
  network: string | null;
}

/** What we use of an episode as `GET /shows/:id/episodes?specials=1` gives it, in order of airing. */
export interface TvmazeEpisode {
  name: string;
  season: number;
  /** Null for specials. */
  number: number | null;
  special: 'no' | 'significant' | 'insignificant';
  aired: string | null;
}

type Fields = Record<string, unknown>;
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOr = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 500) : null;
const nameOf = (value: unknown): string | null => (isObject(value) ? textOr(value.name) : null);
const isWhole = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

function readShow(value: unknown): TvmazeShow | null {
  if (!isObject(value) || !isWhole(value.id)) return null;
  const name = textOr(value.name);
  if (!name) return null;
  const premiered = /^(\d{4})-/.exec(textOr(value.premiered) ?? '')?.[1];
  const url = textOr(value.url);
  return {
    id: value.id,
    name,
    url: url?.startsWith('https://www.tvmaze.com/') ? url : attribution.url,
    type: textOr(value.type),
    language: textOr(value.language),
    year: premiered === undefined ? null : Number(premiered),
    status: textOr(value.status),
    network: nameOf(value.network) ?? nameOf(value.webChannel),
  };
}

/** Reads an answer of /search/shows; null where it is not one. Entries without id or name are left out. */
export function readShows(json: unknown): TvmazeShow[] | null {
  if (!Array.isArray(json)) return null;
  const shows = json.map((hit) => readShow(isObject(hit) ? hit.show : null)).filter((show) => show !== null);
  return json.length > 0 && shows.length === 0 ? null : shows;
}

function readEpisode(value: unknown): TvmazeEpisode | null {
  if (!isObject(value) || !isWhole(value.season)) return null;
  const type = textOr(value.type) ?? 'regular';
  const day = textOr(value.airdate);
  const number = isWhole(value.number) ? value.number : null;
  const aired = day && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null;
  const special =
    type === 'insignificant_special' ? 'insignificant' : type === 'regular' ? 'no' : 'significant';
  if (special === 'no' && number === null) return null;
  return { name: textOr(value.name) ?? '', season: value.season, number, special, aired };
}

/** Reads an answer of /shows/:id/episodes; null where it is not one. */
export function readEpisodes(json: unknown): TvmazeEpisode[] | null {
  if (!Array.isArray(json)) return null;
  const episodes = json.map(readEpisode).filter((episode) => episode !== null);
  return json.length > 0 && episodes.length === 0 ? null : episodes;
}

function partOfEpisodes(label: string, episodes: TvmazeEpisode[], number?: number): CanonPart {
  const items = episodes.map(({ name }, at) => name || t('canon_untitled', episodes[at]?.number ?? at + 1));
  const part: CanonPart = number === undefined ? { label } : { label, number };
  return { ...part, items, aired: episodes.map(({ aired }) => aired) };
}

/** A season, with the specials that aired before it and after its first episode as parts of their own. */
function partsOfSeason(season: number, episodes: TvmazeEpisode[]): CanonPart[] {
  const regular = episodes.filter(({ special }) => special === 'no');
  regular.sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
  const specials = episodes.filter(({ special }) => special === 'significant');
  const first = regular.find(({ aired }) => aired !== null)?.aired ?? null;
  const isBefore = ({ aired }: TvmazeEpisode) => aired !== null && first !== null && aired < first;
  const before = specials.filter(isBefore);
  const after = specials.filter((special) => !isBefore(special));
  const parts: CanonPart[] = [];
  if (before.length) parts.push(partOfEpisodes(t('canon_specialsBefore', season), before));
  if (regular.length) parts.push(partOfEpisodes(t('point_season', season), regular, season));
  if (after.length) parts.push(partOfEpisodes(t('canon_specials', season), after));
  return parts;
}

/**
 * A canon of the reader's own from a show and its episodes. Specials that TVmaze calls insignificant
 * (recaps, making-of) are left out. A show without episodes gives a canon without parts: not to be added.
 */
export function canonOfShow(
  show: TvmazeShow,
  episodes: TvmazeEpisode[],
  taken: Iterable<string> = [],
): Canon {
  const seasons = new Map<number, TvmazeEpisode[]>();
  for (const episode of episodes) {
    if (episode.special !== 'insignificant') {
      seasons.set(episode.season, [...(seasons.get(episode.season) ?? []), episode]);
    }
  }
  const order = [...seasons].sort(([a], [b]) => a - b);
  const kind = show.type === 'Animation' && show.language === 'Japanese' ? 'anime' : 'tv';
  return {
    id: ownId(show.name, taken),
    title: show.name,
    aliases: [],
    kind,
    ao3Fandoms: likelyFandoms(show.name, kind, show.year ?? undefined),
    verified: false,
    parts: order.flatMap(([season, list]) => partsOfSeason(season, list)),
    source: { name: attribution.name, url: show.url },
  };
}
