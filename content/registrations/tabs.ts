import { browser } from 'wxt/browser';
import { type Plan, veils } from './plan';

/**
 * Puts style and script into the tabs of a site that are open already, which registrations do not
 * reach: at install, when the extension or a site is switched on, at a new permission.
 */
export function serveTabs(plan: Plan): Promise<void> {
  return each(plan.matches, async (tabId) => {
    if (plan.css.length > 0) await insertSheets(tabId, plan.css);
    if (veils(plan)) await browser.scripting.executeScript({ target: { tabId }, func: arm });
    await runScripts(tabId, plan.js);
  });
}

/** Adds sheets to open tabs in which the script is at work. */
export const addSheets = (plan: Plan, css: string[]): Promise<void> =>
  each(plan.matches, (tabId) => insertSheets(tabId, css));

/** Lifts every veil of the style in open tabs, without the help of the script there, which may be dead. */
export const disarmTabs = (matches: string[]): Promise<void> =>
  each(matches, (tabId) => browser.scripting.executeScript({ target: { tabId }, func: disarm }));

/** Adds scripts to open tabs in which the page's script is at work. */
export const addScripts = (plan: Plan, js: string[]): Promise<void> =>
  each(plan.matches, (tabId) => runScripts(tabId, js));

/** Starts scripts in one tab; what is at work already takes no notice. Rejects where we may not. */
async function runScripts(tabId: number, js: string[]): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    files: js.map((path) => `/${path}` as '/page.js'),
  });
}

const insertSheets = (tabId: number, css: string[]): Promise<void> =>
  browser.scripting.insertCSS({ target: { tabId }, files: css.map((path) => `/${path}`) });

async function each(matches: string[], serve: (tabId: number) => Promise<unknown>): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: matches, discarded: false });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      // A tab may close, or show the browser's own error page: no reason to leave out the others.
      await serve(id).catch((cause: unknown) => console.debug('A tab could not be served', cause));
    }),
  );
}

// These two run in the page and may use nothing from here.
function disarm(): void {
  document.documentElement.setAttribute('data-unspoiled', 'off');
}

/** Where the script is at work already it does not start again, so its mark is put back for it. */
function arm(): void {
  const root = document.documentElement;
  if (root.getAttribute('data-unspoiled') !== 'off') return;
  const world = globalThis as unknown as Record<symbol, unknown>;
  if (world[Symbol.for('unspoiled.at-work.page')]) root.setAttribute('data-unspoiled', 'on');
  else root.removeAttribute('data-unspoiled');
}
