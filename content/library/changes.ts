const NAME = 'unspoiled-library';

/** Tells our other pages, and this one, that the library has changed. */
export function tell(): void {
  for (const listener of listeners) listener();
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(null);
  channel.close();
}

const listeners = new Set<() => void>();

/** Calls after every change of the library, here or in another page of ours, until `signal` ends. */
export function watchLibrary(callback: () => void, signal: AbortSignal): void {
  listeners.add(callback);
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(NAME);
  if (channel) channel.onmessage = () => callback();
  signal.addEventListener(
    'abort',
    () => {
      listeners.delete(callback);
      channel?.close();
    },
    { once: true },
  );
}
