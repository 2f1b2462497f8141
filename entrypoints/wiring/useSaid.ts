import { useCallback, useState } from 'preact/hooks';
import type { Said } from '../../components/base/Toast';

export interface Sayer {
  said: Said | null;
  say: (text: string, undo?: () => void) => void;
  hush: () => void;
}

/** The one toast of a page: what was just done, the newest in place of the one before. */
export function useSaid(): Sayer {
  const [said, setSaid] = useState<Said | null>(null);
  const say = useCallback(
    (text: string, undo?: () => void) => setSaid((before) => ({ id: (before?.id ?? 0) + 1, text, undo })),
    [],
  );
  const hush = useCallback(() => setSaid(null), []);
  return { said, say, hush };
}
