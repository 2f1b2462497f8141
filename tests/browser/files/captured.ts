import { rawStoryOf } from '../../../content/capture/raw';
import { storyOf } from '../../../content/capture/story';
import type { Block, SafeHtml, Story } from '../../../content/stories/types';
import work from '../../fixtures/sites/ao3/work.html?raw';
import thread from '../../fixtures/sites/xenforo/thread.html?raw';

const html = (blocks: readonly Block[] | undefined): SafeHtml[] => (blocks ?? []).map((block) => block.html);

/** All HTML of a story: its text, and what stands around it. */
const allOf = ({ chapters, summary, notes, endNotes }: Story): SafeHtml[] => [
  ...[summary, notes, endNotes].flatMap(html),
  ...chapters.flatMap((each) => [each.summary, each.notes, each.blocks, each.endNotes].flatMap(html)),
];

/** An attack as it would stand on a page that is captured: a described site's, in every part, and any other's. */
export async function captured(attack: string): Promise<SafeHtml[]> {
  const words = '<p>All night the lamp went round, and nobody came to see it at all, for hours.</p>'.repeat(
    8,
  );
  const spread = (page: string) => page.replaceAll('</p>', () => `</p>${attack}`);
  const pages = [
    { url: 'https://archiveofourown.org/works/41', html: spread(work) },
    { url: 'https://forums.spacebattles.com/threads/long-winter.12/', html: spread(thread) },
    {
      url: 'https://elsewhere.example/story',
      html: `<!doctype html><article>${words}${attack}${words}</article>`,
    },
  ];
  const all: SafeHtml[] = [];
  for (const page of pages) {
    try {
      all.push(...allOf(await storyOf(await rawStoryOf({ ...page, view: '' }))));
    } catch (cause) {
      // What an attack leaves unreadable is no story; anything else is a fault of ours.
      if ((cause as Error).name !== 'CaptureError') throw cause;
    }
  }
  return all;
}
