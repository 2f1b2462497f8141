import { useEffect, useState } from 'preact/hooks';

type Panel = typeof import('./TextPanel').TextPanel;

/** The type's tab: a file of its own, which comes after the first paint. */
export function useTextPanel(): Panel | null {
  const [panel, setPanel] = useState<{ draw: Panel } | null>(null);
  useEffect(() => {
    import('./TextPanel').then(
      ({ TextPanel }) => setPanel({ draw: TextPanel }),
      (cause: unknown) => console.error(cause),
    );
  }, []);
  return panel?.draw ?? null;
}
