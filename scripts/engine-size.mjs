// Size of what a page's script ships of the engine, canon lists and cue tables excluded:
// node scripts/engine-size.mjs. Exits with 1 above the limit.
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const LIMIT = 12_000;
const root = fileURLToPath(new URL('..', import.meta.url));

// A page opens what was made beforehand, and runs it.
const page = {
  name: 'engine-of-a-page',
  resolveId: (id) => (id.endsWith('virtual:page') ? 'virtual:page' : null),
  load: (id) =>
    id === 'virtual:page'
      ? `export { thaw } from '${root}content/spoilers/thaw';export { engineOf } from '${root}content/spoilers/run';`
      : null,
};

/** Bytes of the engine minified and gzipped. */
export async function engineSize() {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [page],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'virtual:page', formats: ['iife'], name: 'engine', fileName: 'engine' },
      rollupOptions: {
        external: (id) => /languages\//.test(id),
        output: { globals: (id) => id.replace(/\W/g, '_') },
      },
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
