import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { separate } from '../../../content/page/mixed';
import { readWork } from '../../../content/page/works';
import { sites } from '../../../content/sites/all';
import { prepaintSheets } from '../../../content/sites/prepaint';
import { typeSheet } from '../../../content/sites/typeSheet';
import { documentOf } from '../../../scripts/lib/described.mjs';

const base = fileURLToPath(new URL('../../fixtures/sites/', import.meta.url));
/** Never hidden before it is decided; FanFiction.net and its like say it in a line with what may be. */
const spared = ['rating', 'warnings', 'fandoms'] as const;

describe.each(sites.map((site) => [site.id, site] as const))('styles derived for %s', (id, site) => {
  const pages = readdirSync(`${base}${id}`)
    .filter((name) => name.endsWith('.html'))
    .map((name) => documentOf(readFileSync(`${base}${id}/${name}`), 'https://example.org/'));

  /** What a sheet hides outright, by the selectors that stand before its braces. */
  const hiddenBy = (page: Document, css: string): Element[] =>
    [...css.matchAll(/^(html[^{]*?) \{/gm)]
      .map((match) => match[1] ?? '')
      .filter((selector) => !selector.includes('::') && selector.includes('data-unspoiled="off"'))
      .flatMap((selector) => [...page.querySelectorAll(selector)]);

  it('are selectors that a browser reads', () => {
    for (const { css } of prepaintSheets(site)) for (const page of pages) hiddenBy(page, css);
    expect(typeSheet(site)).not.toContain(':is()');
  });

  it('hide text, summary and tags where a fixture has them, and spare rating, warnings and fandoms', () => {
    const sheets = prepaintSheets(site).filter(({ name }) => ['tags', 'summary', 'text'].includes(name));
    for (const page of pages) {
      const hidden = new Set(sheets.flatMap(({ css }) => hiddenBy(page, css)));
      const within = (element: Element): boolean => {
        for (let each: Element | null = element; each; each = each.parentElement)
          if (hidden.has(each)) return true;
        return false;
      };
      for (const shape of site.shapes)
        for (const root of page.querySelectorAll<HTMLElement>(shape.root)) {
          for (const surface of ['text', 'summary', 'relationships', 'characters', 'freeforms'] as const)
            for (const element of root.querySelectorAll(shape.surfaces[surface] ?? ':not(*)'))
              expect(within(element), `${shape.name}.${surface}`).toBe(true);
          if (shape.mixed) continue;
          for (const surface of spared)
            for (const element of root.querySelectorAll(shape.surfaces[surface] ?? ':not(*)'))
              expect(within(element), `${shape.name}.${surface} ${element.outerHTML.slice(0, 80)}`).toBe(
                false,
              );
        }
    }
  });

  it('cover everything that the page script may hide: no item outside what was kept invisible', () => {
    const sheets = prepaintSheets(site);
    for (const page of pages) {
      const hidden = new Set(sheets.flatMap(({ css }) => hiddenBy(page, css)));
      for (const shape of site.shapes)
        for (const root of page.querySelectorAll<HTMLElement>(shape.root)) {
          separate(root, shape);
          for (const { surface, element } of readWork(
            site,
            shape,
            root,
            undefined,
            new URL('https://example.org/s/1'),
          ).items) {
            if (surface === 'rating' || surface === 'warnings') continue;
            let each: Element | null = element;
            while (each && !hidden.has(each)) each = each.parentElement;
            expect(each, `${shape.name}.${surface}`).not.toBeNull();
          }
        }
    }
  });
});
