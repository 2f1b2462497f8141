import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { sites } from '../../../content/sites/all';
import { LINES_SCRIPT } from '../../../content/sites/registry';
import { allScript, siteScripts } from '../../../scripts/siteScripts';
import { patient } from '../../pace';

const size = (script: string) => gzipSync(script, { level: 9 }).length;
const has = (text: string) =>
  sites.filter(({ id }) => text.includes(`id:\`${id}\``) || text.includes(`id:"${id}"`));

it(
  'each site is a script of its own, 1 kB gzipped on average, with nothing of another',
  async () => {
    const all = await siteScripts();
    const lines = all.at(-1);
    const scripts = all.slice(0, -1);
    expect(scripts.map(({ relativeDest }) => relativeDest)).toEqual(sites.map(({ id }) => `sites/${id}.js`));
    expect(lines?.relativeDest).toBe(LINES_SCRIPT);
    for (const [index, { contents }] of scripts.entries()) {
      const world: { unspoiledSite?: { id: string; shapes: unknown[] } } = {};
      runInNewContext(contents, world);
      expect(world.unspoiledSite).toMatchObject({ id: sites[index]?.id });
      // A page has no layout that only files have.
      const { shapes = [], inFiles = [] } = sites[index] ?? {};
      expect(world.unspoiledSite?.shapes).toHaveLength(shapes.length - inFiles.length);
      expect(has(contents)).toHaveLength(1);
      // What takes lines apart goes along where there are such lines, and nowhere else.
      expect(sites[index]?.lines ?? false).toBe(shapes.some(({ mixed }) => mixed));
    }
    const bytes = all.map(({ contents }) => size(contents));
    // That one file is counted with them.
    const average = bytes.reduce((sum, each) => sum + each, 0) / sites.length;
    console.log(
      `size: a site's script in pages ${Math.round(average)} B gzipped on average, ${Math.max(...bytes)} B at most`,
    );
    expect(average).toBeLessThanOrEqual(1000);
  },
  patient(60_000),
);

it(
  'both halves of all of them cost 1 kB a site in the script of our own pages',
  async () => {
    const script = await allScript();
    expect(has(script)).toHaveLength(sites.length);
    const average = size(script) / sites.length;
    console.log(`size: a site with both its halves ${Math.round(average)} B gzipped on average`);
    expect(average).toBeLessThanOrEqual(1000);
  },
  patient(60_000),
);
