import { useEffect, useState } from 'preact/hooks';
import { ErrorMessage } from '../../components/base/ErrorMessage';
import { DataSection } from '../../components/options/DataSection';
import type { ImportState } from '../../components/options/ImportPreview';
import { applyBackup, canUndoBackup, makeBackup, undoBackup } from '../../content/storage/backup';
import { type Backup, backupName, backupText, readBackup } from '../../content/storage/backupFile';
import { eraseAll } from '../../content/storage/erase';
import { t } from '../../content/words/t';
import type { Sayer } from '../wiring/useSaid';
import { save } from './save';

/** Larger files are none of ours, and would hold the page up. */
const MOST_BYTES = 64 * 1024 * 1024;

export function DataPanel({ sayer: { say } }: { sayer: Sayer }) {
  const [read, setRead] = useState<{ state: ImportState; backup?: Backup }>({ state: { is: 'none' } });
  const [canUndo, setCanUndo] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  /** Does one thing; what goes wrong is said, and what may be undone now is looked up anew. */
  const run = async (work: () => Promise<unknown>) => {
    try {
      await work();
      setTrouble(null);
    } catch (cause) {
      setTrouble(cause instanceof Error ? cause.message : String(cause));
    }
    setCanUndo(await canUndoBackup().catch(() => false));
  };
  useEffect(() => void run(async () => undefined), []);

  const take = async (file: File) => {
    const refuse = (why: string) => setRead({ state: { is: 'refused', say: why } });
    if (file.size > MOST_BYTES) return refuse(t('backup_notOurs'));
    const text = await file.text().catch(() => null);
    if (text === null) return refuse(t('data_fileUnread'));
    const reading = readBackup(text);
    if (!reading.ok) return refuse(reading.say);
    setRead({ state: { is: 'preview', preview: reading.preview }, backup: reading.backup });
  };
  const undo = () =>
    run(async () => {
      if (await undoBackup()) say(t('data_undone'));
    });
  const apply = (how: 'merge' | 'replace') =>
    run(async () => {
      if (!read.backup) return;
      const { places } = await applyBackup(read.backup, how);
      setRead({ state: { is: 'none' } });
      say(t(places ? 'data_importedNoPlaces' : 'data_imported'), () => void undo());
    });
  return (
    <>
      {trouble && <ErrorMessage what={trouble} />}
      <DataSection
        importing={read.state}
        canUndo={canUndo}
        onExport={() =>
          void run(async () => {
            const backup = await makeBackup();
            save(backupName(backup), backupText(backup));
          })
        }
        onFile={(file) => void take(file)}
        onImport={(how) => void apply(how)}
        onCancel={() => setRead({ state: { is: 'none' } })}
        onUndo={() => void undo()}
        onErase={() =>
          void run(async () => {
            await eraseAll();
            localStorage.clear();
            say(t('data_erased'));
          })
        }
      />
    </>
  );
}
