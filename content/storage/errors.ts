import { t, type Word } from '../words/t';

/**
 * Why something could not be kept. `newer`: written by a newer version, so only read. `migration`: an
 * update of old data failed, so only read. `quota`: the browser gives no more room. `shape`: what was
 * to be written is not of the shape that is read back. `failed`: the browser refused otherwise.
 */
export type StoreTrouble = 'newer' | 'migration' | 'quota' | 'shape' | 'failed';

const words: Record<StoreTrouble, Word> = {
  newer: 'store_newer',
  migration: 'store_migration',
  quota: 'store_quota',
  shape: 'store_shape',
  failed: 'store_failed',
};

/** The sentence that says a trouble to a person. */
export const sayTrouble = (code: StoreTrouble): string => t(words[code]);

/** Thrown by whatever writes; `message` is for the person who waits. Nothing was written. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(
    readonly code: StoreTrouble,
    cause?: unknown,
  ) {
    super(sayTrouble(code), { cause });
  }
}

/** Says which trouble a failure of the browser's own is. Chromium and Firefox word the quota differently. */
export function troubleOf(cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause;
  const said = cause instanceof Error ? `${cause.name} ${cause.message}` : String(cause);
  return new StoreError(/quota/i.test(said) ? 'quota' : 'failed', cause);
}
