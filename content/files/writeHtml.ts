import type { Story } from '../stories/types';
import { languageTag } from './language';
import { ownOf } from './own';
import { OWN_ELEMENT } from './readHtml';
import { Work } from './work';
import { escaped } from './write/markup';
import { aboutPage, afterPage, chapterPage, STYLE } from './write/pages';
import { within } from './write/within';
import type { ExportOptions } from './writeEpub';

/**
 * A story as one page of HTML that needs nothing else and runs nothing. Read back by `readFile`, it
 * gives the same story and marks. @throws only the signal's reason.
 */
export async function writeHtml(story: Story, options: ExportOptions = {}): Promise<Blob> {
  const work = new Work(options);
  const own = within(story, () => '', true);
  // One page: a link to another part of it is a link within it.
  const parts: string[] = [aboutPage(story, own.options('about'))];
  for (const [i, chapter] of story.chapters.entries()) {
    parts.push(chapterPage(chapter, i, own.options(i)));
    await work.breathe(i / story.chapters.length);
  }
  parts.push(afterPage(story, own.options('after')));
  const tag = languageTag(story.language);
  // A less-than sign would end the element early.
  const said = JSON.stringify(ownOf(story, options.annotations ?? [])).replace(/</g, '\\u003c');
  const head = `<!DOCTYPE html>
<html${tag === 'und' ? '' : ` lang="${tag}"`}>
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escaped(story.title)}</title>
<style>${STYLE}body { max-width: 36em; margin: 5% auto; padding: 0 1em; }</style>
<script type="application/json" id="${OWN_ELEMENT}">${said}</script>
</head>
<body>
`;
  return new Blob([head, ...parts.map((part) => `${part}\n`), '</body>\n</html>\n'], { type: 'text/html' });
}
