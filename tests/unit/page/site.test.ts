import { afterEach, describe, expect, it } from 'vitest';
import { readSiteHere, siteHere } from '../../../content/page/site';
import { ao3, ao3Reading } from '../../../content/sites/ao3';

const world = globalThis as { unspoiledSite?: unknown; unspoiledReading?: unknown };
afterEach(() => {
  delete world.unspoiledSite;
  delete world.unspoiledReading;
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

  it('has its other half where that was loaded', () => {
    world.unspoiledSite = ao3;
    expect(readSiteHere()).toBeUndefined();
    world.unspoiledReading = ao3Reading;
    expect(readSiteHere()).toMatchObject({ id: 'ao3', pause: 3 });
  });
});
