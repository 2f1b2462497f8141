import type { maker as inPages, Make } from './maker';

/**
 * In the background, which starts with nearly every press in a page: what makes engines is a file of
 * its own, read only when what is followed has changed. A service worker may not `import()`, and may
 * bring a script later only if it brought it once while it was installed. Firefox's background is a page.
 */
const FILE = '/make.js';
interface Worker {
  importScripts?: (file: string) => void;
  trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } };
  addEventListener: (name: 'install', listener: () => void) => void;
}
const worker = globalThis as unknown as Worker;
const place = globalThis as { unspoiledMake?: Make };

/** The address as our pages' rules (Trusted Types) let a script come from: this one alone, and made once. */
const allowed = worker.trustedTypes?.createPolicy('unspoiled', { createScriptURL: () => FILE });
const file = allowed?.createScriptURL(FILE) ?? FILE;

if (worker.importScripts) worker.addEventListener('install', () => worker.importScripts?.(file));

export const maker: typeof inPages = async () => {
  if (!place.unspoiledMake) {
    if (worker.importScripts) worker.importScripts(file);
    else await addScript();
  }
  if (!place.unspoiledMake) throw new Error(`${FILE} did not come`);
  return place.unspoiledMake;
};

/** @throws the browser's event where the file cannot be read. */
const addScript = (): Promise<void> =>
  new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = file;
    script.onload = () => done();
    script.onerror = failed;
    document.head.append(script);
  });
