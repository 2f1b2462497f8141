import { browser } from 'wxt/browser';
import { isOurs, type Sender } from './senders';
import { readToPage } from './toPage';
import type { Answers, ToPage } from './types';

/** What answers each request, by its type. */
export type Handlers<M extends { type: string }> = {
  [K in M['type']]: (
    message: Extract<M, { type: K }>,
    sender: Sender,
  ) => K extends keyof Answers ? Answers[K] | Promise<Answers[K]> : never;
};
type Reply = { ok: true; value: unknown } | { ok: false };

/** Answers requests to a page's script, until `signal` ends. */
export function onPageMessage(handlers: Handlers<ToPage>, signal: AbortSignal): void {
  const stop = listen((raw, sender) => {
    const message = isOurs(sender) ? readToPage(raw) : undefined;
    return message && (() => call(handlers, message, sender));
  });
  signal.addEventListener('abort', stop, { once: true });
}

/** Has the handler of a message's type answer it. */
export function call<M extends { type: string }>(handlers: Handlers<M>, message: M, sender: Sender): unknown {
  const handler = handlers[message.type as M['type']] as (message: M, sender: Sender) => unknown;
  return handler(message, sender);
}

/**
 * Answers through the callback and not by a promise: pages' scripts run without the polyfill, and
 * Chromium knows only that. A listener that gives undefined leaves the message to others.
 */
export function listen(take: (raw: unknown, sender: Sender) => (() => unknown) | undefined): () => void {
  const listener = (raw: unknown, sender: Sender, reply: (answer: Reply) => void): true | undefined => {
    const handle = take(raw, sender);
    if (!handle) return undefined;
    void answer(handle).then(reply);
    return true;
  };
  const { onMessage } = browser.runtime;
  type Listener = Parameters<typeof onMessage.addListener>[0];
  onMessage.addListener(listener as Listener);
  return () => onMessage.removeListener(listener as Listener);
}

async function answer(handle: () => unknown): Promise<Reply> {
  try {
    return { ok: true, value: (await handle()) ?? null };
  } catch (cause) {
    console.error(cause);
    return { ok: false };
  }
}
