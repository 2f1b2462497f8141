import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';
import { places } from '../content/sites/places.data';
import { readingPath, scriptPath } from '../content/sites/registry';

const root = fileURLToPath(new URL('..', import.meta.url));
const ENTRY = 'virtual:site';

/**
 * Two scripts a site, each half of its description and nothing else: one to be registered before the
 * page's script, so that no page carries the selectors of another site, and one for when a story is read.
 */
export function siteScripts(): Promise<{ relativeDest: string; contents: string }[]> {
  const halves = places.flatMap((place) => [
    { relativeDest: scriptPath(place), id: place.id, from: place.id, to: 'unspoiledSite' },
    { relativeDest: readingPath(place), id: place.id, from: `${place.id}Reading`, to: 'unspoiledReading' },
  ]);
  return Promise.all(
    halves.map(async ({ relativeDest, id, from, to }) => ({
      relativeDest,
      contents: await scriptOf(
        `import { ${from} } from '/content/sites/${id}.ts'; globalThis.${to} = ${from};`,
      ),
    })),
  );
}

async function scriptOf(source: string): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [
      {
        name: 'site',
        resolveId: (name) => (name === ENTRY ? `\0${ENTRY}` : null),
        load: (name) => (name === `\0${ENTRY}` ? source : null),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      rollupOptions: { input: ENTRY, output: { format: 'iife' } },
    },
  });
  const [output] = [result].flat() as Rollup.RollupOutput[];
  const chunk = output?.output[0];
  if (!chunk || output.output.length > 1) throw new Error(`Expected one script of: ${source}`);
  return chunk.code;
}
