import { readStory } from '../library/read';
import { sites } from '../sites/all';
import { placeOf } from '../sites/registry';
import type { FullSite } from '../sites/types';
import { missingOf } from '../stories/source';
import type { SourceChapter, Story } from '../stories/types';
import { CaptureError } from './errors';
import { fetchPage } from './fetch';
import { keepStory } from './keep';
import { listOf } from './list';
import { rawStoryOf } from './raw';
import { storyOf } from './story';
import { siteTab } from './tab';

export interface CollectOptions {
  signal: AbortSignal;
  /** Chapters that are here, and of how many; null where nobody says how many there are. */
  onProgress: (have: number, of: number | null) => void;
}

/** Seconds between two requests, at the least; a site's description may ask for more. */
const PAUSE = 3;
/** Chapters between two savings: each saving writes the story anew. */
const BATCH = 5;

/** When each site was last asked: a pause that was stopped and gone on with is no shorter. ms since 1970. */
const lastAsked = new Map<string, number>();

/** Rests; ends early, with the signal's reason, where the reader stops it. */
const rest = (seconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((done, fail) => {
    const end = () => {
      clearTimeout(timer);
      fail(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', end);
      done();
    }, seconds * 1000);
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });

/**
 * Collects the chapters of a captured story that are not here yet, from its site: all on one page where
 * the site has that, else one after another. Politely: one request at a time, a pause between, and an end
 * at the site's first "wait". What has come is kept, however it ends; called again it goes on from there.
 * @returns how many chapters came
 * @throws CaptureError, LibraryError, the signal's reason.
 */
export async function collect(id: string, { signal, onProgress }: CollectOptions): Promise<number> {
  const before = await readStory(id);
  if (!before?.source) throw new CaptureError('gone');
  const place = placeOf(new URL(before.source).hostname);
  const site = sites.find((each) => each.id === place?.id);
  if (!site) throw new CaptureError('lost');
  const tab = await siteTab(before.source);
  try {
    // Two of our tabs, or two stories at once, would be two requests at once.
    return await navigator.locks.request(`unspoiled-fetch-${site.id}`, { signal }, () =>
      run(before, site, tab.id, signal, onProgress),
    );
  } finally {
    await tab.close();
  }
}

async function run(
  before: Story,
  site: FullSite,
  tab: number,
  signal: AbortSignal,
  onProgress: CollectOptions['onProgress'],
): Promise<number> {
  const pause = Math.max(PAUSE, site.pause);
  const ask = async (url: string) => {
    const since = (Date.now() - (lastAsked.get(site.id) ?? 0)) / 1000;
    if (since < pause) await rest(pause - since, signal);
    signal.throwIfAborted();
    lastAsked.set(site.id, Date.now());
    return await fetchPage(tab, url, site.charset ?? null);
  };
  // Where a chapter's page does not name its work, it is the one that was asked for all the same.
  const mine = { id: before.id, source: before.source };
  const whole = site.chapters?.whole?.(before.id.slice(before.id.indexOf(':') + 1));
  if (whole) {
    onProgress(before.chapters.length, before.toc?.length || null);
    const page = await ask(new URL(whole, before.source).href);
    const story = await keepStory({ ...(await storyOf(await rawStoryOf(page), { signal })), ...mine });
    return story.chapters.length - before.chapters.length;
  }
  let story = await listOf(before, site, ask);
  const start = story.chapters.length;
  const waiting: Story[] = [];
  const save = async () => {
    const [last] = waiting.slice(-1);
    if (!last) return;
    const chapters = waiting.flatMap((each) => each.chapters);
    story = await keepStory({ ...last, ...mine, ...(story.toc && { toc: story.toc }), chapters });
    waiting.length = 0;
  };
  const wanted: SourceChapter[] = missingOf(story);
  onProgress(start, story.toc?.length || null);
  try {
    for (const [index, { url }] of wanted.entries()) {
      waiting.push(await storyOf(await rawStoryOf(await ask(url)), { signal }));
      onProgress(start + index + 1, story.toc?.length || null);
      if ((index + 1) % BATCH === 0) await save();
    }
  } finally {
    await save();
  }
  return story.chapters.length - start;
}
