import { browser } from 'wxt/browser';
import type { CanonProgress } from '../canons/types';
import { flag, isRecord, nothing, oneOf, orNull, type Read, shape, table, text } from '../storage/check';
import type { Moved } from '../storage/types';
import type { Answer, Answers, NoAnswer, ToBackground, ToPage } from './types';

/** What an answer is read with, by the request's type. */
type Readers<M extends { type: string }> = {
  [K in M['type']]: K extends keyof Answers ? Read<Answers[K]> : never;
};

const keeping = oneOf('kept', 'private', 'same');
/** Only the background writes these, so that their frame is looked at and not every leaf. */
const progress = table((raw) => (isRecord(raw) ? (raw as CanonProgress) : undefined));
const moved = shape<Moved>({ keeping, undo: orNull(text(50)), before: progress, now: progress });

const readers: Readers<ToBackground> = {
  opened: nothing,
  font: text(2_000_000),
  type: keeping,
  typeRule: keeping,
  past: moved,
  spareCanon: moved,
  undo: flag,
  spareTag: keeping,
  keep: keeping,
  pause: keeping,
  phrase: keeping,
  mute: keeping,
  listing: keeping,
  hideAhead: keeping,
  part: nothing,
  counts: nothing,
};

/** Asks the background; for scripts in pages. Never throws, also where the extension is gone. */
export function sendToBackground<M extends ToBackground>(message: M): Promise<Answer<Answers[M['type']]>> {
  return ask(message, readers, () => browser.runtime.sendMessage(message));
}

/** Sends a request and reads the answer; `sendToBackground` and `sendToPage` say to whom. */
export async function ask<M extends ToPage | ToBackground>(
  message: M,
  readers: Readers<M>,
  send: () => Promise<unknown>,
): Promise<Answer<Answers[M['type']]>> {
  let reply: unknown;
  try {
    // Chromium throws at once where the extension was updated under a script.
    reply = await send();
  } catch (cause) {
    return { ok: false, why: whyNot(cause), cause };
  }
  // Where listeners exist but none of them takes the message, the browsers answer undefined.
  if (reply === undefined || reply === null) return { ok: false, why: 'nobody' };
  if (!isRecord(reply) || typeof reply.ok !== 'boolean') return { ok: false, why: 'shape' };
  if (!reply.ok) return { ok: false, why: 'failed' };
  const read = readers[message.type as M['type']] as Read<Answers[M['type']]>;
  const value = read(reply.value, [], message.type);
  return value === undefined ? { ok: false, why: 'shape' } : { ok: true, value };
}

function whyNot(cause: unknown): NoAnswer {
  const said = cause instanceof Error ? cause.message : String(cause);
  if (!browser.runtime?.id || /context invalidated/i.test(said)) return 'gone';
  return /receiving end does not exist|could not establish connection/i.test(said) ? 'nobody' : 'failed';
}
