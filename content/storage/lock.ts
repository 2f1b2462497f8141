/**
 * Runs `work` while nobody else in the background or our own pages writes. The lock belongs to our
 * origin: a content script would ask the page's lock manager instead, which is why it never writes.
 * Not reentrant: `work` must not ask for the lock again.
 */
export function locked<T>(work: () => Promise<T>): Promise<T> {
  // The DOM's type does not unwrap the promise of the callback.
  return navigator.locks.request('unspoiled', work) as Promise<T>;
}
