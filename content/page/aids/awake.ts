/** Keeps the screen on while the page is in sight; the browser lets go of it whenever it is not. */
export function stayAwake(signal: AbortSignal): void {
  if (!navigator.wakeLock) return;
  let lock: WakeLockSentinel | undefined;
  const ask = async () => {
    if (document.visibilityState !== 'visible' || signal.aborted) return;
    try {
      lock = await navigator.wakeLock.request('screen');
      if (signal.aborted) await lock.release();
    } catch (cause) {
      // A low battery, or a page that forbids it: the screen goes dark as ever.
      console.debug('The screen cannot be kept awake', cause);
    }
  };
  document.addEventListener('visibilitychange', () => void ask(), { signal });
  signal.addEventListener('abort', () => void lock?.release());
  void ask();
}
