import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { countsOf } from '../../../content/page/counts';
import { readPage } from '../../../content/page/reading';
import { sites } from '../../../content/sites/all';
import { places } from '../../../content/sites/places.data';
import { documentOf } from '../../../scripts/lib/described.mjs';

interface Expected {
  url: string;
  kind: string;
  works: unknown[];
  counts: Record<string, number>;
}
const base = fileURLToPath(new URL('../../fixtures/sites/', import.meta.url));
const bytes = (site: string, page: string) => readFileSync(`${base}${site}/${page}`);
function expectedOf(id: string): [page: string, expected: Expected][] {
  const all: Record<string, Expected> = JSON.parse(readFileSync(`${base}${id}/expected.json`, 'utf8'));
  return Object.entries(all);
}
const isWritten = (id: string, page: string, { counts }: Expected) =>
  expect(
    counts,
    `what is on ${page} is not written down yet: node scripts/expect-site.mjs ${id}`,
  ).toBeDefined();

it('every place has a description, a fixture and what is expected of it', () => {
  expect(sites.map(({ id }) => id)).toEqual(places.map(({ id }) => id));
  for (const { id } of places) expect(existsSync(`${base}${id}/expected.json`), id).toBe(true);
  expect(readdirSync(base).sort()).toEqual(places.map(({ id }) => id).sort());
});

describe.each(sites.map((site) => [site.id, site] as const))('%s', (id, site) => {
  it.each(expectedOf(id))('reads %s as a person reads it', (name, expected) => {
    isWritten(id, name, expected);
    const url = new URL(expected.url);
    const page = documentOf(bytes(id, name), expected.url);
    const reading = readPage(site, page, url);
    expect(reading.kind).toBe(expected.kind);
    expect(reading.works).toEqual(expected.works);
    const { surfaces } = countsOf(site, page, url);
    expect(Object.fromEntries(Object.entries(surfaces).filter(([, count]) => count > 0))).toEqual(
      expected.counts,
    );
  });

  it('has every one of its surfaces on some fixture', () => {
    for (const [page, expected] of expectedOf(id)) isWritten(id, page, expected);
    const found = new Set(expectedOf(id).flatMap(([, { counts }]) => Object.keys(counts)));
    const all = [
      ...site.shapes.flatMap(({ name, surfaces }) => Object.keys(surfaces).map((key) => `${name}.${key}`)),
      ...Object.keys(site.around ?? {}).map((key) => `page.${key}`),
    ];
    expect(all.filter((name) => !found.has(name))).toEqual([]);
  });

  it('has a fixture of every page saved beside its expectations, and asks for no more than a request in 3 s', () => {
    const pages = readdirSync(`${base}${id}`).filter((name) => name.endsWith('.html'));
    expect(pages.sort()).toEqual(
      expectedOf(id)
        .map(([name]) => name)
        .sort(),
    );
    expect(site.pause).toBeGreaterThanOrEqual(3);
  });
});

describe('what is never read', () => {
  it('Royal Road: sentences that the page hides, and what is folded', () => {
    const site = sites.find(({ id }) => id === 'royalroad');
    const page = documentOf(
      bytes('royalroad', 'chapter.html'),
      'https://www.royalroad.com/fiction/7/x/chapter/9/y',
    );
    const [work] = site ? readPage(site, page, new URL(page.URL)).works : [];
    expect(work?.text).toContain('nine');
    expect(work?.text).not.toMatch(/without leave|right place|never a well/);
  });

  it('forums: boxes that are closed, text made invisible, posts that are no threadmark', () => {
    const site = sites.find(({ id }) => id === 'xenforo');
    const page = documentOf(bytes('xenforo', 'thread.html'), 'https://forums.spacebattles.com/threads/x.12/');
    const [work] = site ? readPage(site, page, new URL(page.URL)).works : [];
    expect(work?.text).toContain('The lake held.');
    expect(work?.text).not.toMatch(/Brute|Or not|unseen|What a start|noscript/);
  });

  it('Wattpad: counters of comments in the paragraphs', () => {
    const site = sites.find(({ id }) => id === 'wattpad');
    const page = documentOf(bytes('wattpad', 'chapter.html'), 'https://www.wattpad.com/302-x');
    const [work] = site ? readPage(site, page, new URL(page.URL)).works : [];
    expect(work?.text).toBe('She folded the map.\nDo not go, it said.');
  });
});
