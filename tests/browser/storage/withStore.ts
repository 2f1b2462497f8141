import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { onTestFinished } from 'vitest';
import { buildOf, type Target } from '../harness/builds';

/**
 * A copy of a build with one more page of its own, `store.html`, in which tests call the product's
 * store as its own pages do. Called in a test, and gone when that ends.
 */
export async function withStore(target: Target): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'unspoiled-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const copy = join(folder, target);
  cpSync(buildOf(target), copy, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { 'wxt/browser': '@wxt-dev/webextension-polyfill/browser' } },
    build: {
      outDir: copy,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: {
        entry: join(import.meta.dirname, 'own.ts'),
        formats: ['iife'],
        name: 'unused',
        fileName: () => 'store.js',
      },
    },
  });
  writeFileSync(
    join(copy, 'store.html'),
    '<!doctype html><meta charset="utf-8"><title>store</title><script src="store.js"></script>',
  );
  return copy;
}
