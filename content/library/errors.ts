import { t, type Word } from '../words/t';

/**
 * Why the library cannot do it. `missing`: the browser gives no database (Firefox that never remembers
 * history). `blocked`: another version of ours holds it open. `newer`: a newer version wrote it; its
 * bytes stay as they are. `quota`: no room. `private`: a private window keeps nothing. `gone`: no such
 * story. `notOurs`, `newerFile`: of what was to be taken in. `failed`: else.
 */
export type LibraryTrouble =
  | 'missing'
  | 'blocked'
  | 'newer'
  | 'quota'
  | 'private'
  | 'gone'
  | 'notOurs'
  | 'newerFile'
  | 'failed';

const words: Record<LibraryTrouble, Word> = {
  missing: 'library_missing',
  blocked: 'library_blocked',
  newer: 'library_newer',
  quota: 'store_quota',
  private: 'library_private',
  gone: 'library_gone',
  notOurs: 'library_notOurs',
  newerFile: 'library_newerFile',
  failed: 'store_failed',
};

/** `message` says it to a person. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';
  constructor(
    readonly code: LibraryTrouble,
    cause?: unknown,
  ) {
    super(t(words[code]), { cause });
  }
}

/**
 * Which trouble a failure of the browser's own is.
 * @param opening whether the database was being opened: what is refused then is refused whole.
 */
export function libraryError(cause: unknown, opening = false): LibraryError {
  if (cause instanceof LibraryError) return cause;
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
  if (name === 'QuotaExceededError') return new LibraryError('quota', cause);
  if (name === 'VersionError') return new LibraryError('newer', cause);
  const refused = ['InvalidStateError', 'SecurityError', 'UnknownError'].includes(name);
  return new LibraryError(opening && refused ? 'missing' : 'failed', cause);
}
