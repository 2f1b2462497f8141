import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withoutSinks } from '../../../scripts/sinks';

const SINK = /\.(?:inner|outer)HTML ?=(?!=)|insertAdjacentHTML\(|await import\((?!")/;

describe('what libraries would write as HTML', () => {
  test.each([
    'preact/dist/preact.module.js',
    'preact/dist/preact.mjs',
    'dompurify/dist/purify.es.mjs',
    '@mozilla/readability/Readability.js',
    '@zip.js/zip.js/lib/core/codec-registry.js',
  ])('is taken out of %s', (file) => {
    const id = resolve('node_modules', file);
    const code = readFileSync(id, 'utf8');
    expect(code).toMatch(SINK);
    expect(withoutSinks(code, id)).not.toMatch(SINK);
  });

  test('stops the build where a library has changed', () => {
    expect(() => withoutSinks('export {}', 'dompurify/dist/purify.es.mjs')).toThrow('has changed');
  });

  test('leaves all else alone', () => {
    expect(withoutSinks('x.innerHTML = y', 'content/sanitise/inert.ts')).toBe('x.innerHTML = y');
  });
});
