import { t, tn } from '../words/t';
import type { CatalogueEntry } from './catalogue';
import {
  absoluteAt,
  type CanonIndex,
  type IndexedPart,
  indexCanon,
  partAt,
  partOf,
  positionOf,
} from './position';
import { seenPositions } from './progress';
import type { CanonKind, Followed, PointId } from './types';

/** What the items of a part are: a series may list its films, a film series its books. */
export type Medium = CanonKind | 'part';

/** What a part's items are, by its label and the kind of its canon. */
export function mediumOf({ part, key }: IndexedPart, kind: CanonKind): Medium {
  const { label } = part;
  if (kind === 'game' && !/games|investigations|attorney|crossover/i.test(label)) return 'part';
  if (part.to !== undefined || key !== label) return kind;
  if (/^(?:films?|movies?|shorts?)\b/i.test(label)) return 'film';
  if (/^(?:books?|novels?|related|posthumous|later)\b/i.test(label)) return 'book';
  if (/^games?\b/i.test(label)) return 'game';
  if (/^comics?\b/i.test(label)) return 'comic';
  return kind;
}

/** Season 4 of "Loki, Season 2": parts of several series in one canon name the series first. */
const ofSeries = /^(.+), season (\d+)$/i;

interface Place {
  index: CanonIndex;
  found: IndexedPart;
  position: number;
  /** 1-based within the part. */
  nth: number;
  title: string | undefined;
  medium: Medium;
}

function placeOf(index: CanonIndex, point: PointId): Place | null {
  const position = positionOf(index, point);
  const found = position === null ? null : partAt(index, position);
  if (position === null || !found) return null;
  const nth = position - found.start;
  const title = found.part.items?.[nth - 1];
  return { index, found, position, nth, title, medium: mediumOf(found, index.canon.kind) };
}

/** The number fans would use for a chapter or episode that is counted through the whole canon. */
const running = ({ index, found, position, nth }: Place) =>
  found.part.from !== undefined ? found.part.from + nth - 1 : (absoluteAt(index, position) ?? nth);

/** Whether a canon's episodes have one count and no seasons ("Episode 112"). */
const isCounted = ({ index, found }: Place) =>
  found.part.number === undefined
    ? found.part.to !== undefined && !found.part.items
    : index.parts.filter(({ part }) => part.number !== undefined).length === 1;

/**
 * A point as fans write it: 5x17, #6, Book 3, Chapter 112, Film: Serenity. An episode's title is never
 * in it; films, games and loose books have no other name. A point without item is its whole part.
 * A point that the list does not have is written from what was stored.
 */
export function pointLabel(index: CanonIndex, point: PointId): string {
  const whole = point.item === undefined && point.title === undefined ? partOf(index, point.part) : null;
  if (whole && whole.size !== 1) return whole.part.label;
  const place = placeOf(index, point);
  if (!place) return fallback(point);
  const { found, nth, title, medium } = place;
  const { number, label } = found.part;
  switch (medium) {
    case 'tv':
    case 'anime': {
      if (isCounted(place)) return t('point_episode', running(place));
      if (number !== undefined) return t('point_code', number, two(nth));
      const series = ofSeries.exec(label);
      if (series?.[1] && series[2]) return `${series[1]} ${t('point_code', series[2], two(nth))}`;
      return found.size === 1 ? label : t('point_partEpisode', label, nth);
    }
    case 'manga':
      return t('point_chapter', running(place));
    case 'comic':
      if (index.canon.kind === 'comic') return t('point_issue', nth);
      return title ? t('point_comic', title) : label;
    case 'film':
      return title ? t('point_film', title) : label;
    case 'game':
      return title ? t('point_game', title) : label;
    case 'part':
      return t('point_partItem', label, nth);
    case 'book':
      return bookLabel(place);
  }
}

function bookLabel(place: Place): string {
  const { index, found, nth, title } = place;
  if (found.part.to !== undefined) return t('point_chapter', running(place));
  const first = index.canon.kind === 'book' && found.start === 0 && found.size > 1;
  if (first && index.canon.order !== 'loose') return t('point_book', nth);
  return title ? t('point_bookTitle', title) : found.part.label;
}

/** Episodes in codes have two digits, as fans write them: 7x01. */
const two = (nth: number): string => String(nth).padStart(2, '0');

const fallback = ({ part, item }: PointId) =>
  item === undefined
    ? part
    : /^\d+$/.test(part)
      ? t('point_code', part, two(item))
      : t('point_partEpisode', part, item);

/**
 * A point in words, for accessible names: "season 5 episode 17", "issue 6". The same rules and the
 * same reserve about titles as `pointLabel`.
 */
export function pointWords(index: CanonIndex, point: PointId): string {
  const place = point.item === undefined && point.title === undefined ? null : placeOf(index, point);
  if (!place) return pointLabel(index, point);
  const { found, nth, medium } = place;
  const { number, label } = found.part;
  if (medium === 'tv' || medium === 'anime') {
    if (isCounted(place)) return t('point_wordsEpisode', running(place));
    if (number !== undefined) return t(seasonWords(label), number, nth);
    const series = ofSeries.exec(label);
    if (series?.[1] && series[2]) return `${series[1]} ${t('point_wordsSeasonEpisode', series[2], nth)}`;
    return found.size === 1 ? label : t('point_wordsPartEpisode', label, nth);
  }
  if (medium === 'manga' || (medium === 'book' && found.part.to !== undefined)) {
    return t('point_wordsChapter', running(place));
  }
  if (medium === 'comic' && index.canon.kind === 'comic') return t('point_wordsIssue', nth);
  return pointLabel(index, point);
}

/** What a canon calls its seasons, as a key of words. */
function seasonWords(label: string) {
  if (/^series\b/i.test(label)) return 'point_wordsSeriesEpisode';
  if (/^volume\b/i.test(label)) return 'point_wordsVolumeEpisode';
  if (/^book\b/i.test(label)) return 'point_wordsBookEpisode';
  if (/^campaign\b/i.test(label)) return 'point_wordsCampaignEpisode';
  return 'point_wordsSeasonEpisode';
}

/** How far a reader is, in a few words: "5x16", "Not started", "3 of 37". */
export function progressLabel(followed: Followed): string {
  const { canon, progress } = followed;
  const index = indexCanon(canon);
  switch (progress.state) {
    case 'notStarted':
      return t('progress_notStarted');
    case 'all':
      return t('progress_all');
    case 'indifferent':
      return t('progress_indifferent');
    case 'some':
      return t('progress_some', seenPositions(followed).size, index.length);
    case 'upTo':
      return positionOf(index, progress.last) === null
        ? t('progress_lost')
        : pointLabel(index, progress.last);
  }
}

const sizes = {
  seasons: 'canon_seasons',
  episodes: 'canon_episodes',
  chapters: 'canon_chapters',
  books: 'canon_books',
  issues: 'canon_issues',
  films: 'canon_films',
  games: 'canon_games',
  parts: 'canon_parts',
} as const;

/** The size of a canon in search: "10 seasons". */
export const sizeWords = ({ size }: Pick<CatalogueEntry, 'size'>): string => tn(sizes[size.unit], size.count);
