import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tidyHtml } from '../../../content/stories/cleanup/html';
import type { SafeHtml } from '../../../content/stories/types';

const file = join(
  process.env.UNSPOILED_SHARED ?? join(import.meta.dirname, '../../../../shared'),
  'reading/typography-cases.json',
);

if (existsSync(file)) {
  const cases = JSON.parse(readFileSync(file, 'utf8')) as { input: string; accept: string[] }[];
  // A result that ends in @ is tolerated by the cases' maker as second best; here only the best counts.
  test.each(cases)('$input', ({ input, accept }) => {
    expect(accept.filter((one) => !one.endsWith('@'))).toContain(tidyHtml(input as SafeHtml));
  });
} else {
  test.skip('typography cases: ../shared is absent', () => {});
  console.log('typography cases: ../shared is absent, skipped');
}
