import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { noticesText, packageNotices } from '../../../scripts/lib/notices.mjs';

const committed = new URL('../../../public/notices.txt', import.meta.url);

describe('notices of what ships', () => {
  it('are those of the packages that are installed (node scripts/notices.mjs writes them anew)', () => {
    expect(readFileSync(committed, 'utf8')).toBe(noticesText());
  });

  it('name a licence that may be shipped under MIT, and carry its text', () => {
    for (const { name, licence, text } of packageNotices()) {
      expect(licence, name).toMatch(/MIT|ISC|Apache-2\.0|BSD|MPL-2\.0/);
      expect(text.length, name).toBeGreaterThan(500);
    }
  });
});
