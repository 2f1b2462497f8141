import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildOf, type Target } from './harness/builds';

interface Manifest {
  manifest_version: number;
  permissions: string[];
  web_accessible_resources?: unknown;
  content_scripts?: unknown;
  externally_connectable?: { ids: string[]; matches?: string[] };
  content_security_policy: { extension_pages: string };
}
const manifestOf = (target: Target): Manifest =>
  JSON.parse(readFileSync(join(buildOf(target), 'manifest.json'), 'utf8')) as Manifest;

describe.each(['chrome', 'firefox'] as const)('what is asked of the browser: %s', (target) => {
  const manifest = manifestOf(target);

  it('is little', () => {
    expect(manifest.manifest_version).toBe(3);
    // activeTab shows nothing to a reader, and is ours only for the page over which they press our button.
    // Nor do the browser's own menu and its side panel, which Firefox has without asking.
    const side = target === 'chrome' ? ['sidePanel'] : [];
    expect([...manifest.permissions].sort()).toEqual(
      ['activeTab', 'contextMenus', 'scripting', ...side, 'storage'].sort(),
    );
    // Scripts are registered when there is something to hide.
    expect(manifest.content_scripts).toBeUndefined();
  });

  it('gives pages nothing to fetch, and other extensions nobody to speak to', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    // Firefox knows no such messages from pages, and the background listens to none from extensions.
    if (target === 'chrome') expect(manifest.externally_connectable).toEqual({ ids: [] });
    expect(readFileSync(join(buildOf(target), 'background.js'), 'utf8')).not.toMatch(
      /on(?:Message|Connect)External\.addListener/,
    );
  });

  it('lets our pages run and load what is ours only', () => {
    const policy = Object.fromEntries(
      manifest.content_security_policy.extension_pages.split('; ').map((each) => {
        const [name = '', ...sources] = each.split(' ');
        return [name, sources];
      }),
    );
    expect(policy['default-src']).toEqual(["'none'"]);
    expect(policy['script-src']).toEqual(["'self'"]);
    expect(policy['style-src']).toEqual(["'self'"]);
    expect(policy['connect-src']).toEqual(["'self'", 'https://api.tvmaze.com']);
    for (const name of ['base-uri', 'form-action', 'frame-ancestors'])
      expect(policy[name]).toEqual(["'none'"]);
    // What becomes HTML passes the sanitiser: `trusted.test.ts` sees strings refused.
    expect(policy['require-trusted-types-for']).toEqual(["'script'"]);
    expect(policy['trusted-types']).toEqual(['unspoiled']);
    expect(JSON.stringify(policy)).not.toMatch(/unsafe|\*/);
  });

  it('starts no page of ours by a file that another page loads', () => {
    const chunks = join(buildOf(target), 'chunks');
    const entries = readdirSync(buildOf(target))
      .filter((name) => name.endsWith('.html'))
      .map(
        (name) =>
          /type="module"[^>]*src="\/chunks\/([^"]+)"/.exec(
            readFileSync(join(buildOf(target), name), 'utf8'),
          )?.[1],
      );
    expect(entries.length).toBeGreaterThan(4);
    for (const entry of entries) {
      // All that a page may come to load, at once and later.
      const loaded = new Set<string>();
      const queue = [entry ?? ''];
      for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        if (loaded.has(next)) continue;
        loaded.add(next);
        const text = readFileSync(join(chunks, next), 'utf8');
        queue.push(
          ...[...text.matchAll(/["`'](?:\.|chunks)\/([\w-]+\.js)["`']/g)].map(([, name = '']) => name),
        );
      }
      expect(loaded.size).toBeGreaterThan(2);
      expect(entries.filter((other) => other && other !== entry && loaded.has(other))).toEqual([]);
    }
  });
});
