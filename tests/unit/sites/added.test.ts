import { describe, expect, it } from 'vitest';
import { planned } from '../../../content/registrations/plan';
import { unprotectedHosts } from '../../../content/registrations/unprotected';
import { addedPlace, addedPlaces, originOf, placeAt } from '../../../content/sites/added';
import { places } from '../../../content/sites/places.data';
import { matchesOf } from '../../../content/sites/registry';
import { emptyStored } from '../../../content/storage/defaults';
import { derivePack } from '../../../content/storage/pack';

const at = (address: string, added: Record<string, string>) => placeAt(new URL(address), added);

describe('sites that a reader adds', () => {
  const added = { 'https://archive.example': 'ao3', 'http://old.example': 'efiction' };

  it('are places like those described, at their own host and scheme only', () => {
    expect(at('https://archive.example/works/1', added)).toMatchObject({
      id: 'ao3',
      name: 'archive.example',
    });
    expect(at('http://archive.example/works/1', added)).toBeUndefined();
    expect(at('https://sub.archive.example/', added)).toBeUndefined();
    expect(at('https://archiveofourown.org/', added)).toMatchObject({ name: 'Archive of Our Own' });
    expect(at('http://archiveofourown.org/', added)).toBeUndefined();
    expect(at('https://elsewhere.example/', added)).toBeUndefined();
    const [, old] = addedPlaces(added);
    expect(old && matchesOf(old)).toEqual(['http://old.example/*']);
  });

  it('are none where the software is not known, or the host came to be described', () => {
    expect(addedPlace('https://archive.example', 'royalroad')).toBeUndefined();
    expect(addedPlace('https://archive.example', 'gone')).toBeUndefined();
    expect(addedPlace('https://archiveofourown.org', 'ao3')).toBeUndefined();
    for (const origin of ['archive.example', 'https://archive.example/', 'javascript:x', ''])
      expect(addedPlace(origin, 'ao3'), origin).toBeUndefined();
    expect(
      at('https://archive.example/', JSON.parse('{"__proto__":{"https://archive.example":"ao3"}}')),
    ).toBe(undefined);
    expect(originOf(new URL('https://a.example:8443/x'))).toBe('https://a.example');
    expect(originOf(new URL('file:///x'))).toBeNull();
  });

  it('are registered each by itself, with the scripts of its software, where they are let onto', async () => {
    const stored = emptyStored();
    stored.settings.addedSites = added;
    stored.progress.smallville = { state: 'notStarted' };
    const load = async (id: string) => ({
      id,
      title: id,
      aliases: [],
      kind: 'tv' as const,
      ao3Fandoms: [],
      verified: true,
      parts: [],
    });
    const { page } = await derivePack(stored, load, async () => ({ engine: '{}', madeBy: '0' }));
    const all = [...places, ...addedPlaces(page.addedSites ?? {})];
    const lets = (match: string) => !/old|squidge/.test(match);
    const plans = planned(all, page, lets);
    expect(new Set(plans.map(({ id }) => id)).size).toBe(plans.length);
    const mine = plans.filter(({ id }) => id.includes(' '));
    expect(mine.map(({ id, matches, js }) => [id, matches, js[0]])).toEqual([
      ['ao3 archive.example', ['https://archive.example/*'], 'sites/ao3.js'],
    ]);
    // What should be at work and is not.
    expect(unprotectedHosts(all, page, lets)).toEqual(['squidgeworld.org', 'old.example']);
    expect(unprotectedHosts(all, page, () => true)).toEqual([]);
    const some = (match: string) => !/sufficientvelocity|royalroad/.test(match);
    expect(unprotectedHosts(all, page, some)).toEqual(['forums.sufficientvelocity.com']);
  });
});
