/**
 * Whether a database that refused work with this is to be opened anew. Firefox lets nobody write any more
 * through a connection that once found no room, and tells nobody: the next write is an InvalidStateError.
 */
export const isSpent = (cause: unknown): boolean =>
  cause instanceof DOMException && ['QuotaExceededError', 'InvalidStateError'].includes(cause.name);
