import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';
import { sites } from '../content/sites/all';
import { places } from '../content/sites/places.data';
import { scriptPath } from '../content/sites/registry';

const root = fileURLToPath(new URL('..', import.meta.url));
const ENTRY = 'virtual:site';

/**
 * A script a site, with the half of its description that pages need and nothing else: registered before
 * the page's script, so that no page carries the selectors of another site. Our own pages read with all of
 * them (`content/sites/all.ts`), in a file that is loaded when a page is to be read.
 */
export function siteScripts(): Promise<{ relativeDest: string; contents: string }[]> {
  return Promise.all(
    places.map(async (place) => ({
      relativeDest: scriptPath(place),
      contents: await scriptOf(pageScript(place.id)),
    })),
  );
}

/** Only where surfaces share a line does the script bring along what takes such lines apart. */
function pageScript(id: string): string {
  const description = `import { ${id} as site } from '/content/sites/${id}.ts';`;
  if (!sites.some((site) => site.id === id && site.shapes.some(({ mixed }) => mixed)))
    return `${description} globalThis.unspoiledSite = site;`;
  const separate = "import { separate } from '/content/page/mixed.ts';";
  return `${description} ${separate} globalThis.unspoiledSite = { ...site, separate };`;
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
