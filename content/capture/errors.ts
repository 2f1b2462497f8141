import { t, type Word } from '../words/t';

/**
 * Why a page gave no story. `noText`: none on it. `noAccess`: the browser does not let us onto it.
 * `private`: a private window keeps nothing. `gate`: the site asks about adult content first. `login`: it
 * wants a login. `wait`: it asked us to wait. `gone`: it has no such page. `refused`: it does not let us
 * have it now. `offline`: no answer. `noTab`: the page is closed. `lost`: the chapters cannot be found.
 */
export type CaptureTrouble =
  | 'noText'
  | 'noAccess'
  | 'private'
  | 'gate'
  | 'login'
  | 'wait'
  | 'gone'
  | 'refused'
  | 'offline'
  | 'lost';

const words: Record<CaptureTrouble, Word> = {
  noText: 'capture_noText',
  noAccess: 'capture_noAccess',
  private: 'capture_private',
  gate: 'capture_gate',
  login: 'capture_login',
  wait: 'capture_wait',
  gone: 'capture_gone',
  refused: 'capture_refused',
  offline: 'capture_offline',
  lost: 'capture_lost',
};

/** `message` says it to a person. */
export class CaptureError extends Error {
  override readonly name = 'CaptureError';
  /** @param seconds of `wait`: as many as the site asked for, where it said so. */
  constructor(
    readonly code: CaptureTrouble,
    readonly seconds?: number,
    cause?: unknown,
  ) {
    super(t(words[code]), { cause });
  }
}
