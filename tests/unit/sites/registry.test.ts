import { describe, expect, it } from 'vitest';
import { places } from '../../../content/sites/places.data';
import { matchesOf, nameOf, placeOf, scriptPath } from '../../../content/sites/registry';
import { hostsAtInstall, optionalHosts } from '../../../scripts/assets';

describe('places', () => {
  it('are found by host, those below a host too, and by nothing that merely looks alike', () => {
    expect(placeOf('archiveofourown.org')?.id).toBe('ao3');
    expect(placeOf('someone.dreamwidth.org')?.id).toBe('dreamwidth');
    expect(placeOf('dreamwidth.org.example')).toBeUndefined();
    expect(placeOf('notarchiveofourown.org')).toBeUndefined();
    expect(placeOf('')).toBeUndefined();
    expect(placeOf('squidgeworld.org')?.id).toBe('ao3');
  });

  it('have a name for each host, and paths of their own', () => {
    const place = placeOf('forums.spacebattles.com');
    expect(place && nameOf(place, 'forums.spacebattles.com')).toBe('SpaceBattles');
    expect(place && nameOf(place, 'forum.example')).toBe('XenForo forums');
    expect(new Set(places.map(scriptPath)).size).toBe(places.length);
    const hosts = places.flatMap((each) => each.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
  });

  it("ask for the archive's family at install and for no other", () => {
    const family = places.find(({ id }) => id === 'ao3');
    expect(hostsAtInstall()).toEqual(family && matchesOf(family));
    expect(optionalHosts()).toContain('https://www.royalroad.com/*');
    expect(optionalHosts().filter((match) => hostsAtInstall().includes(match))).toEqual([]);
  });
});
