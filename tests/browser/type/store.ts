import type { TypeSettings } from '../../../content/typography/types';
import type { InExtension } from '../harness/stored';

const send = (where: InExtension, message: object) =>
  where.inExtension(async (message) => {
    const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const reply = await api.runtime.sendMessage(message);
    if (!reply?.ok) throw new Error(`Not stored: ${JSON.stringify(reply)}`);
  }, message);

/** Sets the reader's type, as the panel in a page does. */
export const setTypeTo = (where: InExtension, settings: TypeSettings, site: string): Promise<void> =>
  send(where, { type: 'type', settings, site });

/** Chooses a preset for a site, or `off`, or null for as elsewhere. */
export const setRule = (where: InExtension, site: string, preset: string | null): Promise<void> =>
  send(where, { type: 'typeRule', of: 'site', what: site, preset });
