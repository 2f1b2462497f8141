import { useEffect, useState } from 'preact/hooks';
import { isBackupDue, remindLater } from '../../content/storage/remind';

/** Whether to remind of a backup, and what puts that off. Asked after everything else stands there. */
export function useReminder(): { due: boolean; later: () => void } {
  const [due, setDue] = useState(false);
  const failed = (cause: unknown) => console.error(cause);
  useEffect(() => void isBackupDue().then(setDue, failed), []);
  return {
    due,
    // It goes when that is written: a popup may close at any moment.
    later: () => void remindLater().then(() => setDue(false), failed),
  };
}
