import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** DOMPurify's own strings, which come with this repository. */
export function ownPayloads(): string[] {
  const file = new URL('../../fixtures/xss/dompurify.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { payloads: string[] }).payloads;
}

/** All strings of the data shared between projects; says so once and gives none where it is absent. */
export function sharedPayloads(): string[] {
  const path = join(
    process.env.UNSPOILED_SHARED ?? join(import.meta.dirname, '../../../../shared'),
    'security',
    'xss-payloads.json',
  );
  if (!existsSync(path)) {
    console.log('skipped: the other attack strings, no shared data here');
    return [];
  }
  const data = JSON.parse(readFileSync(path, 'utf8')) as { sources: { payloads: string[] }[] };
  return [...new Set(data.sources.flatMap((source) => source.payloads))];
}
