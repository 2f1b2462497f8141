import { browser } from 'wxt/browser';
import { showUnprotected } from '../messages/unprotected';
import { addedPlaces } from '../sites/added';
import { places } from '../sites/places.data';
import { matchesOf } from '../sites/registry';
import type { Place } from '../sites/types';
import { readPage } from '../storage/page';
import { difference, type Plan, planned, veils } from './plan';
import { addScripts, addSheets, disarmTabs, serveTabs } from './tabs';
import { unprotectedHosts } from './unprotected';

/**
 * Brings what is registered in line with what is stored and granted, and open tabs with it. Calls wait
 * for one another; doing it again changes nothing.
 * @param all serve every open tab, not only those of sites that are newly on.
 */
export async function applyRegistrations(all: boolean): Promise<void> {
  await navigator.locks.request('unspoiled-registrations', async () => {
    const pack = await readPage();
    // Waits for the pack that the background is about to derive anew; until then all stays as it is.
    if (pack === 'unreadable') return;
    const sites = pack === 'none' ? [] : [...places, ...addedPlaces(pack.addedSites ?? {})];
    const lets = await granted(sites);
    const plans = pack === 'none' ? [] : planned(sites, pack, lets, !!browser.contextMenus);
    const before = await registered();
    await register(before, plans);
    for (const plan of plans) await serve(plan, all ? undefined : before.find(({ id }) => id === plan.id));
    // Where nothing could hide there is nothing to lift: type takes itself back.
    for (const { id, matches, css } of before)
      if (veils({ css }) && !plans.some((plan) => plan.id === id && veils(plan))) await disarmTabs(matches);
    const wanted = pack === 'none' ? [] : unprotectedHosts(sites, pack, lets);
    await showUnprotected(wanted, pack !== 'none' && pack.veils.badge);
  });
}

async function register(before: Plan[], plans: Plan[]): Promise<void> {
  const { add, update, remove } = difference(before, plans);
  if (remove.length > 0) await browser.scripting.unregisterContentScripts({ ids: remove });
  if (update.length > 0) await browser.scripting.updateContentScripts(update.map(full));
  if (add.length > 0) await browser.scripting.registerContentScripts(add.map(full));
}

const full = (plan: Plan) => ({
  ...plan,
  runAt: 'document_start' as const,
  allFrames: false,
  persistAcrossSessions: true,
});

async function serve(plan: Plan, before: Plan | undefined): Promise<void> {
  const veiled = (before !== undefined && veils(before)) || !veils(plan);
  const sameHosts = plan.matches.every((match) => before?.matches.includes(match));
  if (!before || !veiled || !sameHosts) return await serveTabs(plan);
  const fresh = plan.css.filter((path) => !before.css.includes(path));
  if (fresh.length > 0) await addSheets(plan, fresh);
  const parts = plan.js.filter((path) => !before.js.includes(path));
  if (parts.length > 0) await addScripts(plan, parts);
}

/** What the browser has registered, with paths as we write them (Firefox may give whole addresses). */
async function registered(): Promise<Plan[]> {
  const own = browser.runtime.getURL('/' as '/');
  const path = (given: string): string => given.replace(own, '').replace(/^\//, '');
  const scripts = await browser.scripting.getRegisteredContentScripts();
  return scripts.map(({ id, matches = [], css = [], js = [] }) => ({
    id,
    matches,
    css: css.map(path),
    js: js.map(path),
  }));
}

/** Asks once for every pattern: the reader may have taken any of them back. */
async function granted(sites: readonly Place[]): Promise<(match: string) => boolean> {
  const all = sites.flatMap(matchesOf);
  const answers = await Promise.all(
    all.map(async (match) => ((await browser.permissions.contains({ origins: [match] })) ? match : '')),
  );
  return (match) => answers.includes(match);
}
