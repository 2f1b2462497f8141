import { browser } from 'wxt/browser';
import { readFromOwnPage, readToBackground, readToPage } from './protocol';
import { isOurs, isOwnPage, isSitePage, type Sender } from './senders';
import type { Answers, FromOwnPage, ToBackground, ToPage } from './types';

type Handlers<M extends { type: string }> = {
  [K in M['type']]: (
    message: Extract<M, { type: K }>,
    sender: Sender,
  ) => K extends keyof Answers ? Answers[K] | Promise<Answers[K]> : never;
};
type Reply = { ok: true; value: unknown } | { ok: false };

/**
 * Answers requests to the background. Messages that are unknown, not of the shape, or of a sender that
 * may not send them are left to others. Called synchronously as the background starts.
 */
export function onBackgroundMessage(handlers: Handlers<ToBackground | FromOwnPage>): void {
  listen((raw, sender) => {
    const open = isSitePage(sender) || isOwnPage(sender) ? readToBackground(raw) : undefined;
    const message = open ?? (isOwnPage(sender) ? readFromOwnPage(raw) : undefined);
    return message && (() => call(handlers, message, sender));
  });
}

/** Answers requests to a page's script, until `signal` ends. */
export function onPageMessage(handlers: Handlers<ToPage>, signal: AbortSignal): void {
  const stop = listen((raw, sender) => {
    const message = isOurs(sender) ? readToPage(raw) : undefined;
    return message && (() => call(handlers, message, sender));
  });
  signal.addEventListener('abort', stop, { once: true });
}

function call<M extends { type: string }>(handlers: Handlers<M>, message: M, sender: Sender): unknown {
  const handler = handlers[message.type as M['type']] as (message: M, sender: Sender) => unknown;
  return handler(message, sender);
}

/** The polyfill sends what the promise gives; a listener that gives undefined leaves the message to others. */
function listen(take: (raw: unknown, sender: Sender) => (() => unknown) | undefined): () => void {
  const listener = (raw: unknown, sender: Sender): Promise<Reply> | undefined => {
    const handle = take(raw, sender);
    return handle && answer(handle);
  };
  const { onMessage } = browser.runtime;
  // Typed for Chromium's callback, which the polyfill turns into a promise.
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
