import { describe, expect, it } from 'vitest';
import { type Case, CODES, LANGUAGES, MANGA, NONE, SEASONS, SEVERAL, STORIES, TITLES, WHOLE } from './cases';
import { answer, settled } from './engine';

const said = (c: Case): string => `${c.text} [${c.fandoms.map((f) => f.slice(0, 24)).join(', ')}]`;

describe.each([
  ['codes', CODES],
  ['titles', TITLES],
  ['seasons', SEASONS],
  ['films, books, games, issues', STORIES],
  ['manga', MANGA],
  ['whole canons, dates, what has aired', WHOLE],
  ['nothing asked', NONE],
  ['several canons', SEVERAL],
  ['other languages', LANGUAGES],
])('%s', (_, cases) => {
  it.each(cases.map((c): [string, Case] => [said(c), c]))('%s', (_said, c) => {
    const wanted = c.needs === '' ? [] : c.needs.split(' + ').map(settled).sort();
    const got = answer(c.text, c.fandoms, c.kind === 't' ? 'freeform' : 'notes');
    expect({ needs: got.needs, clear: got.clear }).toEqual({ needs: wanted, clear: c.clear ?? false });
  });
});
