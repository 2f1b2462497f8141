import { useEffect, useState } from 'preact/hooks';

type Panel = typeof import('./Below').Below;

/** Pickers and kept works: a file of its own, which comes with the lists that it needs, after the first paint. */
export function useBelow(): Panel | null {
  const [panel, setPanel] = useState<{ draw: Panel } | null>(null);
  useEffect(() => {
    import('./Below').then(
      ({ Below }) => setPanel({ draw: Below }),
      (cause: unknown) => console.error(cause),
    );
  }, []);
  return panel?.draw ?? null;
}
