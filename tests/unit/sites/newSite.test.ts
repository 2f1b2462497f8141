import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../scripts/lib/described.mjs';
import { description, guessed, withPlace, withSite } from '../../../scripts/lib/newSite.mjs';

const source = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../../content/sites/${name}`, import.meta.url)), 'utf8');

describe('the beginning of a new site', () => {
  const page = Buffer.from(
    '<title>x</title><h1>Tin</h1><a rel="author" href="/a">finch</a><div class="summary">Rain</div><div id="storytext"><p>It rained.</p></div>',
  );

  it('guesses what a saved page has, and nothing that it has not', () => {
    expect(guessed(documentOf(page, 'https://new.example/1'))).toEqual({
      title: 'h1',
      authors: 'a[rel="author"]',
      summary: '.summary',
      text: '#storytext',
    });
  });

  it('writes a description with both halves', () => {
    const text = description('fresh', { title: 'h1', text: '#storytext' });
    expect(text).toContain('export const fresh: Site');
    expect(text).toContain('export const freshReading: SiteReading');
    expect(text).toContain("root: 'body:has(#storytext)'");
  });

  it('enters it in both lists, once, and refuses lists of another shape', () => {
    const places = withPlace(source('places.data.ts'), 'fresh', 'Fresh "Fic"', 'fresh.example');
    expect(places).toContain("const fresh: Place = {\n  id: 'fresh',");
    expect(places.match(/\n {2}fresh,\n\];/g)).toHaveLength(1);
    const all = withSite(source('all.ts'), 'fresh');
    expect(all).toContain("import { fresh, freshReading } from './fresh';");
    expect(all).toContain('[fresh, freshReading],\n];');
    expect(() => withPlace('nothing', 'fresh', 'x', 'y')).toThrow();
    expect(() => withSite('nothing', 'fresh')).toThrow();
  });
});
