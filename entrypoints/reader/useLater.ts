import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part of the page that comes when it is first needed; null until then. */
export function useLater<P>(
  load: (() => Promise<FunctionComponent<P>>) | null,
  onTrouble: (cause: unknown) => void,
): FunctionComponent<P> | null {
  const [part, setPart] = useState<{ load: unknown; Part: FunctionComponent<P> } | null>(null);
  useEffect(() => {
    if (load) load().then((Part) => setPart({ load, Part }), onTrouble);
  }, [load, onTrouble]);
  return load && part?.load === load ? part.Part : null;
}
