import type { LookupFailure } from '../canons/lookupFailure';

/** Thrown by lookups; anything else that they throw is a mistake of ours. */
export class LookupError extends Error {
  override readonly name = 'LookupError';
  constructor(readonly failure: LookupFailure) {
    super(`lookup failed: ${failure.why}`);
  }
}
