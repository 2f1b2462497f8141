import { browser } from 'wxt/browser';
import { flag, isRecord, nothing, oneOf, shape } from '../storage/check';
import { readType } from '../storage/typeShape';
import type { TypeSettings } from '../typography/types';
import { listen } from './listen';
import { isOurs } from './senders';

/** Requests of our own pages to the script that sets type in a tab; apart from those to the veils'. */
export type ToType =
  /** Type that is being tried; `settled` as soon as the slider is let go. */
  { type: 'type.show'; settings: TypeSettings; settled: boolean } | { type: 'type.panel' };

type Handlers = { [K in ToType['type']]: (message: Extract<ToType, { type: K }>) => void };

const readers = {
  'type.show': shape({ type: oneOf('type.show'), settings: readType, settled: flag }),
  'type.panel': shape({ type: oneOf('type.panel') }),
};

/** Total: gives the message, without what does not belong to it, or undefined. */
function readToType(raw: unknown): ToType | undefined {
  const type = isRecord(raw) ? raw.type : undefined;
  if (typeof type !== 'string' || !Object.hasOwn(readers, type)) return undefined;
  return readers[type as ToType['type']](raw, [], 'message');
}

/** Answers requests to the script that sets type, until `signal` ends. */
export function onTypeMessage(handlers: Handlers, signal: AbortSignal): void {
  const stop = listen((raw, sender) => {
    const message = isOurs(sender) ? readToType(raw) : undefined;
    return message && (() => (handlers[message.type] as (message: ToType) => void)(message));
  });
  signal.addEventListener('abort', stop, { once: true });
}

/** Asks the script that sets type in a tab's page; gives whether it is there. Never throws. */
export async function sendToType(tab: number, message: ToType): Promise<boolean> {
  try {
    const reply: unknown = await browser.tabs.sendMessage(tab, message, { frameId: 0 });
    return isRecord(reply) && reply.ok === true && nothing(reply.value, [], '') === null;
  } catch (cause) {
    // A page without that script, or one that has gone: told by the answer.
    console.debug('No type in that tab', cause);
    return false;
  }
}
