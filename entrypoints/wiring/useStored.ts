import { useCallback, useEffect, useState } from 'preact/hooks';
import { change, readAll, watch } from '../../content/storage/store';
import type { Stored } from '../../content/storage/types';

export interface Store {
  /** Null until storage has answered. */
  stored: Stored | null;
  /** Why the last reading or writing failed, as a sentence; null where it did not. */
  trouble: string | null;
  /** Writes; gives whether it was written. */
  edit: (edit: (draft: Stored) => void) => Promise<boolean>;
}

const sentenceOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

/** What is stored, now and after every change in any of our pages. */
export function useStored(): Store {
  const [stored, setStored] = useState<Stored | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    const end = new AbortController();
    watch(setStored, end.signal);
    readAll().then(setStored, (cause: unknown) => setTrouble(sentenceOf(cause)));
    return () => end.abort();
  }, []);
  const edit = useCallback(async (what: (draft: Stored) => void) => {
    try {
      setStored(await change(what));
      setTrouble(null);
      return true;
    } catch (cause) {
      setTrouble(sentenceOf(cause));
      return false;
    }
  }, []);
  return { stored, trouble, edit };
}
