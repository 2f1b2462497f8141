import { readFileSync } from 'node:fs';
import type { Browser } from 'webextension-polyfill';
import type { Canon, Progress } from '../../../content/canons/types';
import { emptyStored } from '../../../content/storage/defaults';
import { derivePack } from '../../../content/storage/pack';
import type { Settings, Stored, VeilSettings } from '../../../content/storage/types';

/** What a test says of a reader; the rest is as for one who has chosen nothing. */
export interface Reader {
  progress?: Progress;
  veils?: Partial<VeilSettings>;
  settings?: Partial<Omit<Settings, 'veils'>>;
  opened?: Record<string, number>;
}

/** A harness in which code can be run as a page of the extension. */
export interface InExtension {
  inExtension<R, A>(code: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
}

const load = async (id: string): Promise<Canon> =>
  JSON.parse(readFileSync(`content/canons/lists/${id}.json`, 'utf8'));

/** Who has seen Smallville to the end of 5x16, "Hypnotic": the reader of every demonstration. */
export const smallville516: Progress = {
  smallville: { state: 'upTo', last: { part: '5', item: 16, title: 'Hypnotic' } },
};

/** The values of storage.local for a reader, with the pack that pages read, by the product's own code. */
export async function storedFor(reader: Reader): Promise<Record<string, unknown>> {
  const empty = emptyStored();
  const stored: Stored = {
    ...empty,
    settings: {
      ...empty.settings,
      ...reader.settings,
      veils: { ...empty.settings.veils, ...reader.veils },
    },
    progress: reader.progress ?? {},
    opened: reader.opened ?? {},
  };
  return { ...stored, page: await derivePack(stored, load) };
}

/**
 * Makes the browser's reader this one, and waits until the background has registered what that needs.
 * Writes storage from a page of the extension, the values computed here: no test code in the product.
 * @param registered whether anything is to be registered; throws where that does not come true in 5 s.
 */
export async function setReader(where: InExtension, reader: Reader, registered = true): Promise<void> {
  const values = await storedFor(reader);
  const ids = await where.inExtension(
    async ({ values, registered }) => {
      const api: Browser = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      await api.storage.local.clear();
      await api.storage.local.set(values);
      let last = '';
      let still = 0;
      for (let tries = 0; tries < 100; tries++) {
        const now = JSON.stringify(await api.scripting.getRegisteredContentScripts());
        still = now === last ? still + 1 : 0;
        last = now;
        if (still > 4 && (now !== '[]') === registered) return now;
        await new Promise((done) => setTimeout(done, 50));
      }
      return last;
    },
    { values, registered },
  );
  if ((ids !== '[]') !== registered) throw new Error(`Registered: ${ids}; expected ${registered}`);
}
