import { parseHtml } from '../files/parse';
import { saveStory } from '../library/save';
import type { FullSite } from '../sites/types';
import type { Story } from '../stories/types';
import { CaptureError } from './errors';
import { readStory } from './read';
import type { TakenPage } from './types';

/**
 * Learns which chapters a story has now, from the page that lists them. The list is kept with the story.
 * @throws CaptureError `lost` where the site tells nowhere.
 */
export async function listOf(
  story: Story,
  site: FullSite,
  ask: (url: string) => Promise<TakenPage>,
): Promise<Story> {
  const { source = '' } = story;
  const at = new URL(source);
  const id = story.id.slice(story.id.indexOf(':') + 1);
  const index = site.chapters?.index?.(id, at.pathname + at.search) ?? source;
  const { html, url } = await ask(new URL(index, source).href);
  const page = parseHtml(html);
  const toc = readStory(site, page, new URL(url))?.toc ?? [];
  if (toc.length === 0) throw new CaptureError('lost');
  const known = { ...story, toc };
  await saveStory(known);
  return known;
}
