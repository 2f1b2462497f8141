import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';
import { places } from '../content/sites/places.data';
import { LINES_SCRIPT, scriptPath } from '../content/sites/registry';

const root = fileURLToPath(new URL('..', import.meta.url));
const ENTRY = 'virtual:site';

/**
 * A script a site, with the half of its description that pages need and nothing else: registered before
 * the page's script, so that no page carries the selectors of another site. Our own pages read with all of
 * them (`content/sites/all.ts`), in a file that is loaded when a page is to be read. Beside them stands
 * what takes lines apart, for the sites whose surfaces share them.
 */
export async function siteScripts(): Promise<{ relativeDest: string; contents: string }[]> {
  const lines =
    "import { separate } from '/content/page/mixed.ts'; globalThis.unspoiledSite.separate = separate;";
  const each = places.map(async (place) => ({
    relativeDest: scriptPath(place),
    contents: await scriptOf(
      `import { ${place.id} } from '/content/sites/${place.id}.ts'; globalThis.unspoiledSite = ${place.id};`,
    ),
  }));
  return [...(await Promise.all(each)), { relativeDest: LINES_SCRIPT, contents: await scriptOf(lines) }];
}

/** All of every description in one script, as our own pages load it; to be measured. */
export const allScript = (): Promise<string> =>
  scriptOf("import { sites } from '/content/sites/all.ts'; globalThis.sites = sites;");

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
