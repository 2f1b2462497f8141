import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { type Server, serve } from '../../../scripts/lib/server.mjs';

/** Rules of the extension's own pages, and that only our policy may make HTML of strings. */
const RULES =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; worker-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types unspoiled tests";

export interface Served {
  server: Server;
  /** Addresses that were asked for, beside the page and its script. */
  asked: string[];
  /** `bound`: under the rules of our pages. `free`: without any, so that an attack could run. */
  address(page: 'bound' | 'free'): string;
}

/** What `wxt/browser` gives in a page that is no extension's: all that the library asks of it. */
const noExtension = {
  name: 'no-extension',
  enforce: 'pre' as const,
  resolveId: (id: string) => (id === 'wxt/browser' ? '\0browser' : null),
  load: (id: string) =>
    id === '\0browser'
      ? `const kept = new Map();
        const local = {
          get: async (keys) => Object.fromEntries([...kept].filter(([key]) => !keys || [keys].flat().includes(key))),
          set: async (values) => Object.entries(values).forEach(([key, value]) => kept.set(key, value)),
          remove: async (keys) => [keys].flat().forEach((key) => kept.delete(key)),
        };
        export const browser = { extension: { inIncognitoContext: false }, storage: { local } };`
      : null,
};

/** Serves code of the product in a page of its own. @param entry what of it, beside this file. */
export async function served(entry = 'inPage.ts'): Promise<Served> {
  const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  const made = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [noExtension],
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: here(entry), formats: ['iife'], name: 'tests' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const output = [made].flat().flatMap((one) => ('output' in one ? one.output : []));
  const script = output.find((one) => one.type === 'chunk')?.code ?? '';
  const asked: string[] = [];
  const host = 'archiveofourown.org';
  const page = '<!doctype html><meta charset="utf-8"><title>t</title><body><script src="/code.js"></script>';
  const server = await serve([host], (url) => {
    if (url.pathname === '/code.js') return { body: script, type: 'text/javascript' };
    if (url.pathname === '/pulse.js')
      return { body: 'setInterval(() => postMessage(0), 10)', type: 'text/javascript' };
    if (url.pathname === '/bound') return { body: page, headers: { 'content-security-policy': RULES } };
    if (url.pathname === '/free') return { body: page };
    if (url.pathname !== '/favicon.ico') asked.push(url.href);
    return null;
  });
  return { server, asked, address: (name) => `https://${host}/${name}` };
}
