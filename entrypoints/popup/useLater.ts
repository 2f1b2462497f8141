import { useEffect, useState } from 'preact/hooks';

/** Milliseconds after which a browser that is never idle gets on with it. */
const AT_LAST = 400;

/**
 * A part of the popup that is a file of its own: comes when it is `wanted`, and else when the popup is painted and
 * nothing is to be done. Null until then. A file that fails to load is told of in the console, and the part stays away.
 */
export function useLater<Part>(load: () => Promise<Part>, wanted: boolean): Part | null {
  const [part, setPart] = useState<{ it: Part } | null>(null);
  useEffect(() => {
    if (part) return;
    const begin = () => {
      load().then(
        (it) => setPart({ it }),
        (cause: unknown) => console.error(cause),
      );
    };
    if (wanted) return begin();
    // Safari has no idle time to tell of.
    if (!globalThis.requestIdleCallback) {
      const timer = setTimeout(begin, AT_LAST);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(begin, { timeout: AT_LAST });
    return () => cancelIdleCallback(idle);
  }, [wanted]);
  return part?.it ?? null;
}
