// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { ao3 } from '../../../content/sites/ao3';
import { prepaintSheets } from '../../../content/sites/prepaint';
import { neededSheets } from '../../../content/sites/sheets';
import { defaultSettings } from '../../../content/storage/defaults';

const { veils } = defaultSettings();
const nothing = { veils, followed: [], phrases: [] };

describe('pre-paint style', () => {
  it('is not needed where nothing can be hidden', () => {
    expect(neededSheets(ao3, nothing)).toEqual([]);
    const followed = [{ progress: { state: 'indifferent' } }];
    expect(neededSheets(ao3, { ...nothing, followed })).toEqual([]);
  });

  it('is needed for what a followed canon, a phrase or "always" may hide', () => {
    const followed = [{ progress: { state: 'upTo' } }];
    expect(neededSheets(ao3, { ...nothing, followed })).toEqual([
      'tags',
      'summary',
      'notes',
      'text',
      'bookmarks',
      'comments',
    ]);
    expect(neededSheets(ao3, { ...nothing, phrases: ['x'] })).toContain('title');
    const always = { ...veils.always, summary: true };
    expect(neededSheets(ao3, { ...nothing, veils: { ...veils, always } })).toEqual(['summary']);
  });

  it('is not needed on a site that is switched off', () => {
    const followed = [{ progress: { state: 'upTo' } }];
    expect(neededSheets(ao3, { veils: { ...veils, offSites: ['ao3'] }, followed, phrases: [] })).toEqual([]);
  });

  it('covers neither rating, warnings, fandoms nor forms, and is important in a layer', () => {
    for (const { css } of prepaintSheets(ao3)) {
      expect(css).not.toMatch(/warning|rating|fandom|\bforms?\b/);
      expect(css).toMatch(/^@layer unspoiled/);
      for (const declaration of css.matchAll(/visibility: hidden(.*)/g))
        expect(declaration[1]).toContain('!important');
    }
  });

  it('is a style that a browser reads, with selectors that find what they mean', () => {
    document.body.innerHTML = `<ol><li class="work blurb"><div class="header"><h4 class="heading"><a>T</a></h4></div>
      <ul class="tags"><li class="warnings">W</li><li class="freeforms">F</li></ul><blockquote class="summary"><p>S</p></blockquote></li></ol>`;
    const selectorsOf = (name: string): string[] =>
      [
        ...(prepaintSheets(ao3).find((sheet) => sheet.name === name)?.css ?? '').matchAll(/^(html.*?) \{/gm),
      ].flatMap((match) => match[1] ?? []);
    const found = (name: string) =>
      selectorsOf(name).flatMap((selector) => [
        ...document.querySelectorAll(selector.replaceAll('::before', '')),
      ]);
    expect(found('tags').map((each) => each.textContent)).toEqual(['F']);
    expect(found('summary').map((each) => each.textContent)).toContain('S');
    document.querySelector('li.work')?.setAttribute('data-unspoiled-seen', '');
    expect(found('tags')).toEqual([]);
  });
});
