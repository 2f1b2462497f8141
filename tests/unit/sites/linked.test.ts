import { describe, expect, it } from 'vitest';
import { orLinked, plainWords } from '../../../content/sites/parts/linked';
import type { PageWords } from '../../../content/sites/types';

const page = (json: string): PageWords => ({
  title: '',
  path: '/',
  search: '',
  around: () => [],
  source: () => json,
});
const nothing = () => [];

describe('what a page says to search engines', () => {
  const book = {
    '@context': 'https://schema.org',
    '@type': 'Book',
    name: 'Rain &amp; Tin',
    author: [{ name: 'finch' }, 'gull'],
    description: '<p>One&nbsp;night.</p><p>It <b>rains</b>.</p>',
    keywords: 'rain, tin',
  };

  it('is read where the markup has nothing, and only there', () => {
    const here = page(JSON.stringify({ '@graph': [{ '@type': 'WebSite', name: 'x' }, book] }));
    expect(orLinked('title')(nothing, here)).toEqual(['Rain & Tin']);
    expect(orLinked('authors')(nothing, here)).toEqual(['finch', 'gull']);
    expect(orLinked('summary')(nothing, here)).toEqual(['One night.\nIt rains.']);
    expect(orLinked('freeforms')(nothing, here)).toEqual(['rain', 'tin']);
    expect(orLinked('title')(() => ['Tin'], here)).toEqual(['Tin']);
    expect(orLinked('words')(nothing, here)).toEqual([]);
  });

  it.each(['', '{', 'null', '[null, 3]', '{"name":"x"}', '{"author":{},"name":7}', '{"@graph":"no"}'])(
    'is nothing where it is %j',
    (json) => {
      expect(orLinked('title')(nothing, page(json))).toEqual([]);
      expect(orLinked('authors')(nothing, page(json))).toEqual([]);
    },
  );

  it('gives plain words of any HTML', () => {
    expect(plainWords('a<br>b &lt;i&gt; &#39;c&#39; &what; &#99999999;')).toBe(
      "a\nb <i> 'c' &what; &#99999999;",
    );
  });
});
