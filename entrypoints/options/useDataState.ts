import { useCallback, useEffect, useState } from 'preact/hooks';
import { canUndoBackup } from '../../content/storage/backup';
import { type Health, health } from '../../content/storage/health';
import { isBackupDue } from '../../content/storage/remind';
import { type SyncStatus, syncStatus } from '../../content/storage/sync/keep';

interface DataState {
  due: boolean;
  canUndo: boolean;
  sync: SyncStatus;
  aside: Health['aside'];
}

const none: DataState = {
  due: false,
  canUndo: false,
  sync: { on: false, trouble: null, left: 0, at: 0 },
  aside: [],
};

/** How it stands with what is stored, looked up anew after each thing that is done. */
export function useDataState(): {
  state: DataState;
  trouble: string | null;
  /** Does one thing; what goes wrong is said. */
  run: (work: () => Promise<unknown>) => Promise<void>;
} {
  const [state, setState] = useState(none);
  const [trouble, setTrouble] = useState<string | null>(null);
  const look = useCallback(async () => {
    const [due, canUndo, sync, { aside, say }] = await Promise.all([
      isBackupDue(),
      canUndoBackup(),
      syncStatus(),
      health(),
    ]);
    setState({ due, canUndo, sync, aside });
    return say;
  }, []);
  const run = useCallback(
    async (work: () => Promise<unknown>) => {
      let said: string | null = null;
      const sentence = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
      try {
        await work();
      } catch (cause) {
        said = sentence(cause);
      }
      setTrouble(said ?? (await look().catch(sentence)));
    },
    [look],
  );
  useEffect(() => void run(async () => undefined), [run]);
  return { state, trouble, run };
}
