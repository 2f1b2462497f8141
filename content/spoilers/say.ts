import { pointLabel, pointWords } from '../canons/label';
import { indexCanon } from '../canons/position';
import type { Canon } from '../canons/types';
import type { Surface } from '../sites/types';
import { t, type Word } from '../words/t';
import type { Reason } from './types';

/** What is known of canons where something is said about them; progress plays no part. */
type Known = readonly { canon: Canon }[];

const canonOf = ({ canon: id }: Reason, known: Known): Canon | undefined =>
  known.find(({ canon }) => canon.id === id)?.canon;

/** The point a reason is about, as fans write it ("5x17") or in words; a point's title is never in it. */
export function pointOf(reason: Reason, known: Known, inWords = false): string {
  const canon = canonOf(reason, known);
  const target = reason.target;
  if (canon && target?.kind === 'point')
    return (inWords ? pointWords : pointLabel)(indexCanon(canon), target.point);
  if (target?.kind === 'end') return t('veil_theEnd');
  if (target?.kind === 'now' || target?.kind === 'date') return t('veil_theNewest');
  if (target?.kind === 'medium') return t('veil_otherMedium');
  return '';
}

/** Canon and point: "Smallville 5x17"; the canon alone where the point cannot be told. */
export function placeOf(reason: Reason, known: Known, inWords = false): string {
  const canon = canonOf(reason, known)?.title ?? reason.canon;
  const point = pointOf(reason, known, inWords);
  return point ? t('veil_place', canon, point) : t('veil_placeUnknown', canon);
}

/** The nearest place and how many more: "Smallville 5x17 and 1 more". */
export function placesOf(reasons: readonly Reason[], known: Known, inWords = false): string {
  const [first, ...more] = reasons;
  if (!first) return t('veil_hidden');
  const place = placeOf(first, known, inWords);
  return more.length > 0 ? t('veil_more', place, more.length) : place;
}

/** A line of a page's gate: canon, and where the work goes. Where the reader is stays out of pages. */
export const lineOf = (reason: Reason, known: Known): { canon: string; work: string } => ({
  canon: canonOf(reason, known)?.title ?? reason.canon,
  work: pointOf(reason, known) || t('veil_unknownPoint'),
});

const surfaceWords: Partial<Record<Surface, Word>> = {
  title: 'surface_title',
  chapterTitle: 'surface_chapterTitles',
  series: 'surface_series',
  rating: 'surface_rating',
  warnings: 'surface_warnings',
  relationships: 'surface_relationships',
  characters: 'surface_characters',
  freeforms: 'surface_freeforms',
  summary: 'surface_summary',
  chapterSummary: 'surface_summary',
  text: 'surface_text',
  chapterList: 'surface_chapterTitles',
  chapterCount: 'surface_chapterCount',
  status: 'surface_chapterCount',
  inspired: 'surface_inspired',
  bookmarkerTags: 'surface_bookmark',
  bookmarkerNotes: 'surface_bookmark',
  comments: 'surface_comments',
  filters: 'surface_filters',
  headings: 'surface_headings',
};

/** What one surface is called; several may share a name. */
export const surfaceWord = (surface: Surface): Word => surfaceWords[surface] ?? 'surface_notes';

/** What is hidden, in words: "additional tags, summary". */
export const surfacesSaid = (surfaces: readonly Surface[]): string =>
  [...new Set(surfaces.map((surface) => t(surfaceWord(surface))))].join(', ');
