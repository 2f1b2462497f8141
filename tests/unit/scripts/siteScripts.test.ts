import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { sites } from '../../../content/sites/all';
import { siteScripts } from '../../../scripts/siteScripts';

it('each site is a script of its own, 1 kB gzipped on average, with nothing of another', async () => {
  const scripts = await siteScripts();
  expect(scripts).toHaveLength(2 * sites.length);
  const pages = scripts.filter(({ relativeDest }) => !relativeDest.endsWith('-reading.js'));
  for (const site of sites) {
    const world: {
      unspoiledSite?: { id: string; shapes: unknown[] };
      unspoiledReading?: { kinds: unknown[] };
    } = {};
    for (const { relativeDest, contents } of scripts)
      if (relativeDest === `sites/${site.id}.js` || relativeDest === `sites/${site.id}-reading.js`)
        runInNewContext(contents, world);
    expect(world.unspoiledSite).toMatchObject({ id: site.id });
    expect(world.unspoiledSite?.shapes).toHaveLength(site.shapes.length);
    expect(world.unspoiledReading?.kinds).toHaveLength(site.kinds.length);
  }
  const ids = (text: string) =>
    sites.filter(({ id }) => text.includes(`id:\`${id}\``) || text.includes(`id:"${id}"`));
  for (const { contents } of pages) expect(ids(contents)).toHaveLength(1);
  const bytes = pages.map(({ contents }) => gzipSync(contents, { level: 9 }).length);
  const average = bytes.reduce((sum, each) => sum + each, 0) / bytes.length;
  console.log(
    `size: a site's script in pages ${Math.round(average)} B gzipped on average, ${Math.max(...bytes)} B at most`,
  );
  expect(average).toBeLessThanOrEqual(1000);
}, 60_000);
