import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ENDING, withEnding } from './ending';

export type Target = 'chrome' | 'firefox';

/** Folder of a production build. Throws where it has not been built. */
export function buildOf(target: Target): string {
  const folder = resolve(process.env.UNSPOILED_BUILDS ?? '.output', `${target}-mv3`);
  if (!existsSync(join(folder, 'manifest.json'))) {
    const command = target === 'chrome' ? 'npm run build' : 'npm run build:firefox';
    throw new Error(`No build in ${folder}. Run: ${command}`);
  }
  return ENDING ? withEnding(folder) : folder;
}

/**
 * A copy of a build whose static style sheets for sites are empty: what happens without the style that
 * stands before paint. Only to prove that the tests of flashes can fail.
 */
export function withoutPrePaint(target: Target): string {
  const copy = join(mkdtempSync(join(tmpdir(), 'unspoiled-bare-')), target);
  cpSync(buildOf(target), copy, { recursive: true });
  const sheets = join(copy, 'veil');
  const names = existsSync(sheets) ? readdirSync(sheets).filter((name) => name.endsWith('.css')) : [];
  const emptied = names.map((name) => join(sheets, name));
  if (!emptied.length) throw new Error(`${copy} holds no style sheet for sites to empty`);
  for (const path of emptied) writeFileSync(path, '/* emptied by a test */\n');
  return copy;
}

/**
 * A copy of a build that speaks this language whatever the browser's own is: not every browser here has more
 * than English.
 */
export function speaking(target: Target, language: string): string {
  const copy = join(mkdtempSync(join(tmpdir(), 'unspoiled-words-')), target);
  cpSync(buildOf(target), copy, { recursive: true });
  const words = join(copy, '_locales');
  if (language !== 'en') cpSync(join(words, language), join(words, 'en'), { recursive: true });
  return copy;
}

/** A copy of a build that may be on these hosts as if the reader had said so: no test can press the browser's own question. */
export function withHosts(target: Target, hosts: readonly string[]): string {
  const copy = join(mkdtempSync(join(tmpdir(), 'unspoiled-hosts-')), target);
  cpSync(buildOf(target), copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push(...hosts.map((host) => `https://${host}/*`));
  writeFileSync(path, JSON.stringify(manifest));
  return copy;
}
