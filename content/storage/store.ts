import { browser } from 'wxt/browser';
import { type Raw, readRaw, sourceKeys } from './area';
import { StoreError } from './errors';
import { locked } from './lock';
import { prepared } from './prepare';
import { type Damage, put } from './put';
import { SCHEMA } from './schema';
import { readStored, schemaOf } from './shape';
import type { Stored } from './types';

/**
 * Everything small that is stored, checked; what is damaged is given as its default (`health.ts` says
 * so). Data of a newer version is given as far as it can be read, with its own `schema`.
 * @throws StoreError where the browser refuses.
 */
export async function readAll(): Promise<Stored> {
  const raw = await readRaw();
  if (schemaOf(raw) >= SCHEMA) return readStored(raw).stored;
  await prepared(raw);
  return readStored(await readRaw()).stored;
}

/**
 * Changes what is stored: the only way to write. `edit` changes the draft in place (or gives a
 * promise that it has); if it throws, nothing is written. What pages read is written along, in one
 * call. Edits of all our contexts happen one after another, so none is lost. For the background and
 * our own pages; not to be called from inside an edit.
 * @returns what is stored now.
 * @throws StoreError (nothing was written), or what `edit` throws.
 */
export const change = (edit: (draft: Stored) => void | Promise<void>): Promise<Stored> =>
  changeBeside(async (draft) => {
    await edit(draft);
    return {};
  });

/**
 * The same, for what keeps books about what is stored: what `edit` gives is written along, under keys of
 * its own. @param edit is told what of the stored could not be read whole.
 */
export async function changeBeside(
  edit: (draft: Stored, damage: Damage) => Raw | Promise<Raw>,
): Promise<Stored> {
  const trouble = await prepared(await readRaw());
  if (trouble) throw new StoreError(trouble);
  return await locked(async () => {
    const raw = await readRaw();
    // Another version may have taken over between the look and the lock.
    if (schemaOf(raw) !== SCHEMA) throw new StoreError('newer');
    const { stored: draft, wrong } = readStored(raw);
    const beside = await edit(draft, wrong);
    return await put(draft, raw, beside, raw, wrong);
  });
}

/** Calls with what is stored after every change from now on, until `signal` ends; not at once. */
export function watch(callback: (stored: Stored) => void, signal: AbortSignal): void {
  let turn = 0;
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'local' || !sourceKeys.some((key) => key in changes)) return;
    const mine = ++turn;
    readAll().then(
      (stored) => {
        // A reading that a later change has overtaken is dropped.
        if (mine === turn && !signal.aborted) callback(stored);
      },
      (cause: unknown) => console.error(cause),
    );
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
