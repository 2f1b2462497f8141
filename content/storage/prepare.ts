import { browser } from 'wxt/browser';
import { area, ENGINE, PAGE, type Raw, readRaw, SNAPSHOT } from './area';
import { isRecord } from './check';
import { StoreError, type StoreTrouble, troubleOf } from './errors';
import { locked } from './lock';
import { type Migration, migrated } from './migrate';
import { put } from './put';
import { SCHEMA } from './schema';
import { readStored, schemaOf } from './shape';

let here = false;

/** Says that this context is the background, where old data is brought up to date. */
export function prepareHere(): void {
  here = true;
}

/**
 * Makes sure that `raw` is of this version, else has the background bring what is stored up to date.
 * Gives why it can only be read, or null. Not under the lock.
 */
export async function prepared(raw: Raw): Promise<StoreTrouble | null> {
  const schema = schemaOf(raw);
  if (schema > SCHEMA) return 'newer';
  if (schema === SCHEMA) return null;
  if (here) return await prepare();
  // The message's frame is checked where it arrives; only our own pages may send it.
  try {
    const reply: unknown = await browser.runtime.sendMessage({ type: 'store.prepare' });
    if (isRecord(reply) && reply.ok === true) return (reply.value ?? null) as StoreTrouble | null;
    console.error('The background could not prepare what is stored', reply);
  } catch (cause) {
    console.error(cause);
  }
  return 'migration';
}

/**
 * Brings what is stored up to date, in the background and under the lock: migrates old data (keeping
 * a snapshot until the next start), keeps aside what is damaged, derives the pack anew, and forgets
 * the snapshot of an earlier start. Doing it again changes nothing. Never throws: gives why what is
 * stored can only be read, or null.
 * @param steps other than the released ones in tests.
 */
export function prepare(steps?: readonly Migration[]): Promise<StoreTrouble | null> {
  return locked(async () => {
    try {
      return await work(steps);
    } catch (cause) {
      console.error(cause);
      return troubleOf(cause).code;
    }
  });
}

async function work(steps: readonly Migration[] | undefined): Promise<StoreTrouble | null> {
  const raw = await readRaw();
  const schema = schemaOf(raw);
  if (schema > SCHEMA) return 'newer';
  const session = await sessionId();
  if (schema < SCHEMA) {
    const values = { ...raw };
    delete values[PAGE];
    const next = attempt(values, schema, steps);
    const snapshot = { schema, session, at: new Date().toISOString(), values };
    await put(readStored(next).stored, next, { [SNAPSHOT]: snapshot }, raw);
    return null;
  }
  // Nothing stored is left as it is: a new install has nothing to migrate, later versions neither.
  if (Object.keys(raw).length > 0) await put(readStored(raw).stored, await withEngine(raw));
  const kept = (await area((local) => local.get(SNAPSHOT)))[SNAPSHOT];
  if (isRecord(kept) && kept.session !== session) await area((local) => local.remove(SNAPSHOT));
  return null;
}

/** The same; without its pack where the engine of that is not there, so that both are derived anew. */
async function withEngine(raw: Raw): Promise<Raw> {
  const engine = (await area((local) => local.get(ENGINE)))[ENGINE];
  return typeof engine === 'string' && engine !== '' ? raw : { ...raw, [PAGE]: undefined };
}

function attempt(values: Raw, schema: number, steps: readonly Migration[] | undefined): Raw {
  try {
    return migrated(values, schema, steps);
  } catch (cause) {
    throw new StoreError('migration', cause);
  }
}

/** Names this start of the extension: session storage is emptied at the next. */
async function sessionId(): Promise<string> {
  const found = (await browser.storage.session.get('session')).session;
  if (typeof found === 'string') return found;
  const made = crypto.randomUUID();
  await browser.storage.session.set({ session: made });
  return made;
}
