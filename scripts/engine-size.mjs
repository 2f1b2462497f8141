// Size of what the content script ships of the engine, canon lists and cue tables excluded:
// node scripts/engine-size.mjs. Exits with 1 above the limit.
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const LIMIT = 12_000;
const root = fileURLToPath(new URL('..', import.meta.url));

/** Bytes of the engine minified and gzipped. */
export async function engineSize() {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: `${root}content/spoilers/engine.ts`, formats: ['iife'], name: 'engine', fileName: 'engine' },
      rollupOptions: { external: (id) => /languages\//.test(id), output: { globals: (id) => id.replace(/\W/g, '_') } },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  const { code } = bundle.output[0];
  return { minified: Buffer.byteLength(code), gzipped: gzipSync(code, { level: 9 }).length };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { minified, gzipped } = await engineSize();
  console.log(`engine: ${minified} bytes minified, ${gzipped} gzipped (at most ${LIMIT})`);
  if (gzipped > LIMIT) process.exitCode = 1;
}
