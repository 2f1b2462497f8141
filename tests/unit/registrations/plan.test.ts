import { describe, expect, it } from 'vitest';
import type { CanonProgress } from '../../../content/canons/types';
import { difference, type Plan, planned, veils } from '../../../content/registrations/plan';
import { places as sites } from '../../../content/sites/places.data';
import { matchesOf } from '../../../content/sites/registry';
import { emptyStored } from '../../../content/storage/defaults';
import { derivePack } from '../../../content/storage/pack';
import type { Stored } from '../../../content/storage/types';

const load = async (id: string) => ({
  id,
  title: id,
  aliases: [],
  kind: 'tv' as const,
  ao3Fandoms: [],
  verified: true,
  parts: [],
});

async function plansFor(edit: (stored: Stored) => void, granted = (_: string) => true, menus = true) {
  const stored = emptyStored();
  edit(stored);
  const all = planned(
    sites,
    (await derivePack(stored, load, async () => ({ engine: '{}', madeBy: '0' }))).page,
    granted,
    menus,
  );
  return all.filter(({ id }) => id === 'ao3');
}
const follow = (progress: CanonProgress) => (stored: Stored) => {
  stored.progress.smallville = progress;
};
const names = (plan: Plan | undefined) => plan?.css.map((path) => path.replace(/^.*ao3-|\.css$/g, '')) ?? [];

describe('what is registered', () => {
  it.each<[string, (stored: Stored) => void]>([
    ['nothing was chosen', () => {}],
    ['a canon is followed that never hides', follow({ state: 'indifferent' })],
    [
      'veils are off',
      (stored) => {
        follow({ state: 'notStarted' })(stored);
        stored.settings.veils.on = false;
      },
    ],
    [
      'veils are off on this site',
      (stored) => {
        follow({ state: 'notStarted' })(stored);
        stored.settings.veils.offSites = ['ao3'];
      },
    ],
  ])('is nothing where %s', async (_, edit) => {
    expect(await plansFor(edit)).toEqual([]);
  });
  it('is the script with the sheets that are needed, on every host', async () => {
    const [plan] = await plansFor(follow({ state: 'notStarted' }));
    const site = sites.find(({ id }) => id === 'ao3');
    expect(plan?.matches).toEqual(site && matchesOf(site));
    expect(plan?.js).toEqual(['sites/ao3.js', 'page.js']);
    expect(names(plan)).toEqual(expect.arrayContaining(['tags', 'summary', 'notes', 'text']));
    expect(names(plan)).not.toContain('words');
    expect(plan && veils(plan)).toBe(true);
  });
  it('is one sheet where one kind is always hidden', async () => {
    const [plan] = await plansFor(({ settings }) => {
      settings.veils.always.summary = true;
    });
    expect(names(plan)).toContain('summary');
    expect(names(plan)).not.toContain('text');
  });
  it('is no veil where only type is on', async () => {
    const [plan] = await plansFor(({ settings }) => {
      settings.typeOnSites = true;
    });
    expect(plan && veils(plan)).toBe(false);
    expect(plan?.js).toEqual(['sites/ao3.js', 'type.js']);
    expect(plan?.css).toEqual(['type/ao3.css']);
  });

  it('sets type beside veils by a script of its own, and tidies and helps only where that is wanted', async () => {
    const both = (edit: (stored: Stored) => void) =>
      plansFor((stored) => {
        follow({ state: 'notStarted' })(stored);
        stored.settings.typeOnSites = true;
        edit(stored);
      });
    expect((await both(() => {}))[0]?.js).toEqual(['sites/ao3.js', 'type.js', 'page.js']);
    const [more] = await both(({ settings: { typeRules } }) => {
      typeRules.tidy = ['ao3'];
      typeRules.aids.guide = 'ruler';
    });
    expect(more?.js).toEqual(['sites/ao3.js', 'type.js', 'tidy.js', 'aids.js', 'page.js']);
  });

  it('is no type on a site that keeps its own look, unless a work has a preset', async () => {
    const off = (works: Record<string, string>) =>
      plansFor(({ settings }) => {
        settings.typeOnSites = true;
        Object.assign(settings.typeRules, { sites: { ao3: 'off' }, works });
      });
    expect(await off({})).toEqual([]);
    expect((await off({ 'archiveofourown.org:work-1': 'night' }))[0]?.js).toContain('type.js');
  });

  it('has a button by selected words where the browser has no menu for us, and only where something veils', async () => {
    const all = (_: string) => true;
    const [plan] = await plansFor(follow({ state: 'notStarted' }), all, false);
    expect(plan?.js).toEqual(['sites/ao3.js', 'page.js', 'select.js']);
    expect(plan?.css).toContain('veil/select.css');
    const [typeOnly] = await plansFor(
      ({ settings }) => void Object.assign(settings, { typeOnSites: true }),
      all,
      false,
    );
    expect(typeOnly?.js).not.toContain('select.js');
    expect((await plansFor(follow({ state: 'notStarted' })))[0]?.js).not.toContain('select.js');
  });

  it('leaves out hosts that the reader took back, and a site with none left', async () => {
    const one = 'https://squidgeworld.org/*';
    const [plan] = await plansFor(follow({ state: 'notStarted' }), (match) => match === one);
    expect(plan?.matches).toEqual([one]);
    expect(await plansFor(follow({ state: 'notStarted' }), () => false)).toEqual([]);
  });
});

describe('the difference to what is registered', () => {
  const plan = (id: string, css: string[] = ['a.css', 'b.css']): Plan => ({
    id,
    css,
    matches: ['https://x/*'],
    js: ['sites/ao3.js', 'page.js'],
  });

  it('is nothing where all is as planned, in any order', () => {
    expect(difference([plan('x', ['b.css', 'a.css'])], [plan('x')])).toEqual({
      add: [],
      update: [],
      remove: [],
    });
  });

  it('adds, changes and removes', () => {
    const before = [plan('gone'), plan('changed'), plan('same')];
    const after = [plan('new'), plan('changed', ['a.css']), plan('same')];
    expect(difference(before, after)).toEqual({
      add: [plan('new')],
      update: [plan('changed', ['a.css'])],
      remove: ['gone'],
    });
  });
});
