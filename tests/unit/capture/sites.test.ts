import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rawStoryOf } from '../../../content/capture/raw';
import { storyOf } from '../../../content/capture/story';
import { textOf } from '../../../content/stories/pieces';
import type { Chapter, SafeHtml } from '../../../content/stories/types';
import { withDom } from '../dom';

const FIXTURES = 'tests/fixtures/sites';
interface Expected {
  url: string;
  kind: string;
  works: { title: string | null; authors: string[]; text: string | null; tags: { warnings: string[] } }[];
}
const pages = readdirSync(FIXTURES).flatMap((site) => {
  const all = JSON.parse(readFileSync(`${FIXTURES}/${site}/expected.json`, 'utf8')) as Record<
    string,
    Expected
  >;
  return Object.entries(all).map(([file, expected]) => ({ name: `${site}/${file}`, expected }));
});
/** Letters alone: how a text is broken into lines and blocks is another matter. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');
/** What a site's spoiler boxes hold stays folded, and is no part of what is read. */
const unfolded = (html: string) =>
  html.replace(/(<details>(?:<summary>.*?<\/summary>)?).*?(?=<\/details>)/gs, '$1');
const said = ({ blocks }: Chapter) =>
  blocks.map(({ html }) => textOf(unfolded(html).replace('…', '') as SafeHtml)).join('\n');
/** Sentences that a site hides in its page from who reads it there. */
const THIEVES = /taken without leave|at the right place only|Stolen from its author/;

describe('every described site', () => {
  for (const { name, expected } of pages) {
    const [work] = expected.works.filter(({ text }) => text);
    it.skipIf(!work)(`${name} comes in with its title, authors, warnings and all of its text`, async () => {
      withDom();
      const html = readFileSync(`${FIXTURES}/${name}`, 'utf8');
      const raw = await rawStoryOf({ url: expected.url, html, view: '' });
      const story = await storyOf(raw);
      // What has no title is called by its first words.
      expect(story.title).toBe(work?.title ?? 'It rained on tin.');
      expect(story.authors).toEqual(work?.authors);
      expect(story.tags.warnings).toEqual(work?.tags.warnings);
      const text = letters(story.chapters.map(said).join('\n'));
      expect(JSON.stringify(story)).not.toMatch(THIEVES);
      expect(JSON.stringify(story)).not.toMatch(/<details[^>]* open/);
      for (const line of (work?.text ?? '').split('\n')) expect(text).toContain(letters(line));
    });
  }
});
