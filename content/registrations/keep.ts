import { browser } from 'wxt/browser';
import { prepare } from '../storage/prepare';
import { applyRegistrations } from './apply';

/**
 * Keeps registrations in line from now on: at install, update and start, whenever what pages read
 * changes, and whenever a permission comes or goes. Called synchronously as the background starts.
 */
export function keepRegistered(): void {
  browser.runtime.onInstalled.addListener(() => void begin(true).catch(report));
  browser.runtime.onStartup.addListener(() => void begin().catch(report));
  browser.permissions.onAdded.addListener(() => apply());
  browser.permissions.onRemoved.addListener(() => apply());
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes.page) apply();
  });
  // Being switched on again is told by no event: the background merely runs.
  begin().catch(report);
}

let beginning: Promise<boolean> | null = null;

/**
 * Brings all in line, the first time in this session only: the worker starts often, and at an install
 * or update several events come at once.
 * @param anew also where this session has begun: an update may not have ended it.
 */
async function begin(anew = false): Promise<void> {
  beginning ??= whole(false).catch((cause: unknown) => {
    beginning = null;
    throw cause;
  });
  const done = await beginning;
  if (!done && anew) await whole(true);
}

async function whole(anew: boolean): Promise<boolean> {
  const { session } = browser.storage;
  if (!anew && (await session.get('begun')).begun === true) return false;
  await prepare();
  await applyRegistrations(true);
  await session.set({ begun: true });
  return true;
}

const apply = (): void => void applyRegistrations(false).catch(report);

function report(cause: unknown): void {
  console.error('Registrations could not be brought in line', cause);
}
