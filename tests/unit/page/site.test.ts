import { afterEach, describe, expect, it } from 'vitest';
import { siteHere } from '../../../content/page/site';
import { ao3 } from '../../../content/sites/ao3';

const world = globalThis as { unspoiledSite?: unknown };
afterEach(() => {
  delete world.unspoiledSite;
});

describe('the description of the site whose page this is', () => {
  it('is what the script before ours left, and nothing where none did', () => {
    expect(siteHere()).toBeUndefined();
    world.unspoiledSite = ao3;
    expect(siteHere()).toBe(ao3);
  });

  it('is no element of the page that is named like it', () => {
    world.unspoiledSite = { id: 'unspoiledSite', shapes: 'square', nodeName: 'A' };
    expect(siteHere()).toBeUndefined();
  });
});
