import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { LISTING, sampleArchive } from '../../../scripts/lib/archive.mjs';
import { sampleExpected, samplePages } from '../../../scripts/sample.mjs';

const folder = 'tests/fixtures/sample';

describe('sample pages', () => {
  it('are those that the works and texts give: run node scripts/sample.mjs', () => {
    for (const [name, html] of Object.entries(samplePages())) {
      expect(readFileSync(`${folder}/pages/${name}`, 'utf8') === html, name).toBe(true);
    }
    expect(JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8'))).toEqual(sampleExpected());
  });

  it('have the parts of the archive that a reader of its markup relies on', () => {
    const parts: Record<string, [selector: string, count: number][]> = {
      'listing.html': [
        ['#main.works-index ol.work.index.group > li.work.blurb.group[role=article]', 20],
        ['li.blurb > .header.module > h4.heading > a:first-of-type', 20],
        ['li.blurb ul.required-tags > li > a > span[title] > span.text', 80],
        ['li.blurb > blockquote.userstuff.summary', 19],
        ['li.blurb.anonymous', 1],
      ],
      'work.html': [
        ['#workskin > #chapters > .userstuff', 1],
        ['dl.work.meta > dd.freeform > ul > li > a.tag', 3],
      ],
      'chapter-2.html': [
        ['#chapters:not([role]) > .chapter > .userstuff.module[role="article"]', 1],
        ['#chapter_2_endnotes', 1],
      ],
      'entire.html': [
        ['#chapters[role=article] > .chapter > .userstuff.module[role="article"]', 3],
        ['#work', 3],
      ],
      'bookmarks.html': [
        ['li.bookmark.blurb', 4],
        ['li.bookmark.blurb > p.message', 1],
      ],
      'series.html': [['ul.series.work.index.group > li.work.blurb', 2]],
      'adult.html': [
        ['#workskin', 0],
        ['li.work.blurb', 1],
      ],
      '404.html': [['#main.error-404', 1]],
    };
    for (const [name, list] of Object.entries(parts)) {
      const { document } = new JSDOM(readFileSync(`${folder}/pages/${name}`, 'utf8')).window;
      for (const [selector, count] of list) {
        expect([name, selector, document.querySelectorAll(selector).length]).toEqual([name, selector, count]);
      }
    }
  });

  it('stand at the addresses of the archive', () => {
    const titleAt = (address: string) =>
      /<title>(.*)<\/title>/.exec(String(sampleArchive(new URL(address)).body))?.[1];
    expect(titleAt(LISTING)).toBe('Smallville (TV 2001) - Works | Archive of Our Own');
    expect(titleAt('https://archiveofourown.org/works/9000003/chapters/9000502')).toContain('Chapter 2');
    expect(titleAt('https://archiveofourown.org/works/1')).toBe('404 | Archive of Our Own');
    expect(sampleArchive(new URL('https://archiveofourown.org/works/1')).status).toBe(404);
  });
});
