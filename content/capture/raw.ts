import { parseHtml } from '../files/parse';
import { kindOf } from '../page/reading';
import { sites } from '../sites/all';
import { placeOf } from '../sites/registry';
import type { ReadSite } from '../sites/types';
import { CaptureError } from './errors';
import { readStory } from './read';
import type { RawStory, TakenPage } from './types';

/** The description of a page's site: by its host, or by its software where the reader brought us to one. */
function siteOf(page: Document, url: URL): ReadSite | null {
  const place = placeOf(url.hostname);
  if (place) return sites.find(({ id }) => id === place.id) ?? null;
  return sites.find(({ software }) => software && page.querySelector(software)) ?? null;
}

/**
 * The story of a page as raw parts.
 * @throws CaptureError `gate`, `login`, `noText`.
 */
export async function rawStoryOf({ url: href, html }: TakenPage): Promise<RawStory> {
  const url = new URL(href);
  const page = parseHtml(html);
  const site = siteOf(page, url);
  if (!site) return await anyStory(html, url);
  const story = readStory(site, page, url);
  if (story && story.chapters.length > 0) return story;
  const { kind } = kindOf(site, page, url);
  if (kind === 'gate' || kind === 'login') throw new CaptureError(kind);
  // A page of a site we know that holds no story is a list, or a profile: nothing to be guessed at.
  throw new CaptureError('noText');
}

/** A page of any site. */
async function anyStory(html: string, url: URL): Promise<RawStory> {
  const { readable } = await import('../page/readable');
  const found = readable(html, url.href);
  if (!found) throw new CaptureError('noText');
  const source = url.href.replace(/#.*/, '');
  return {
    id: `page:${source.slice(0, 400)}`,
    url: url.href,
    source,
    title: found.title,
    authors: found.author ? [found.author] : [],
    tags: { fandoms: [], warnings: [], relationships: [], characters: [], freeforms: [] },
    language: found.language ?? undefined,
    series: [],
    summary: '',
    notes: '',
    endNotes: '',
    chapters: [{ id: 'c1', title: '', html: found.html, summary: '', notes: '', endNotes: '' }],
    toc: [],
    have: null,
    next: null,
  };
}
