/** @typedef {Record<string, unknown>} Values of storage.local, of the shape of `Stored` */

/** The reader of every demonstration: last finished of Smallville is 5x16. */
export const SMALLVILLE_5X16 = {
  smallville: { state: 'upTo', last: { part: '5', item: 16, title: 'Hypnotic' } },
};

/**
 * Runs in a page of the extension: makes these values all that is stored, has the background derive what
 * follows from them, as it does after an update, and waits until registrations have come to rest. No code
 * of tests is in the product for this.
 * @param {{ values: Values, registered: boolean }} wanted `registered`: whether anything is to be registered
 * @returns {Promise<string>} what is registered, as JSON
 */
export async function becomeReader({ values, registered }) {
  /** @type {import('webextension-polyfill').Browser} */
  const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  await api.storage.local.clear();
  await api.storage.local.set({ schema: 1, ...values });
  const reply = await api.runtime.sendMessage({ type: 'store.prepare' });
  if (!reply?.ok || reply.value) throw new Error(`The background did not prepare: ${JSON.stringify(reply)}`);
  let last = '';
  let still = 0;
  for (let tries = 0; tries < 100; tries++) {
    const now = JSON.stringify(await api.scripting.getRegisteredContentScripts());
    still = now === last ? still + 1 : 0;
    last = now;
    if (still > 3 && (now !== '[]') === registered) return now;
    await new Promise((done) => setTimeout(done, 40));
  }
  throw new Error(`Registered: ${last}; expected ${registered ? 'something' : 'nothing'}`);
}
