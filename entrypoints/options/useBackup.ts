import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportState } from '../../components/options/ImportPreview';
import { type BroughtIn, bringIn, undoBringIn } from '../../content/backup/apply';
import { makeBackupFile } from '../../content/backup/make';
import { type OpenedBackup, openBackup } from '../../content/backup/open';
import { backupMade } from '../../content/storage/remind';
import { t, tn } from '../../content/words/t';
import type { Sayer } from '../wiring/useSaid';
import { save } from './save';

interface Backups {
  exporting: number | null;
  importing: ImportState;
  write: () => void;
  stopWriting: () => void;
  take: (file: File) => void;
  apply: (how: 'merge' | 'replace') => void;
  cancel: () => void;
  undo: () => void;
}

/** What is said after a backup was taken in. */
function outcome({ library, without, places }: BroughtIn): string {
  if (without) return t('data_importedNoStories');
  if (library && library.left.length > 0) return tn('data_importedLeft', library.left.length);
  return t(places ? 'data_importedNoPlaces' : 'data_imported');
}

/** Lets the page draw and be pressed between two parts. */
const breathe = (): Promise<void> => new Promise((done) => setTimeout(done));

/**
 * Backups out and in.
 * @param run does one thing; what goes wrong is said, and what has changed is looked up anew.
 */
export function useBackup({ say }: Sayer, run: (work: () => Promise<unknown>) => Promise<void>): Backups {
  const [exporting, setExporting] = useState<number | null>(null);
  const [importing, setImporting] = useState<ImportState>({ is: 'none' });
  const opened = useRef<OpenedBackup | null>(null);
  const ending = useRef<AbortController | null>(null);
  const begin = (): AbortSignal => {
    ending.current?.abort();
    ending.current = new AbortController();
    return ending.current.signal;
  };
  const drop = () => {
    void opened.current?.close();
    opened.current = null;
    setImporting({ is: 'none' });
  };
  useEffect(
    () => () => {
      ending.current?.abort();
      void opened.current?.close();
    },
    [],
  );
  /** What the reader stopped themselves is no trouble. */
  const unlessStopped = async (signal: AbortSignal, work: () => Promise<void>) => {
    try {
      await work();
    } catch (cause) {
      if (!signal.aborted) throw cause;
    }
  };

  const write = () =>
    run(async () => {
      const signal = begin();
      setExporting(0);
      try {
        await unlessStopped(signal, async () => {
          const { file, name, without } = await makeBackupFile({ signal, onPart: setExporting });
          save(name, file);
          if (!without) await backupMade();
          say(t(without ? 'data_exportedWithout' : 'data_exported'));
        });
      } finally {
        setExporting(null);
      }
    });
  const undo = () =>
    run(async () => {
      if (await undoBringIn()) say(t('data_undone'));
    });
  return {
    exporting,
    importing,
    write: () => void write(),
    stopWriting: () => ending.current?.abort(),
    take: async (file) => {
      drop();
      const reading = await openBackup(file).catch(() => ({ ok: false as const, say: t('data_fileUnread') }));
      if (!reading.ok) return setImporting({ is: 'refused', say: reading.say });
      opened.current = reading.opened;
      setImporting({ is: 'preview', preview: reading.opened.preview });
    },
    apply: (how) =>
      void run(async () => {
        const file = opened.current;
        if (!file) return;
        const signal = begin();
        setImporting({ is: 'busy', done: 0, of: file.preview.stories });
        try {
          await unlessStopped(signal, async () => {
            const onProgress = (done: number, of: number) => setImporting({ is: 'busy', done, of });
            say(outcome(await bringIn(file, how, { signal, onProgress, breathe })), () => void undo());
          });
        } finally {
          drop();
        }
      }),
    cancel: () => {
      ending.current?.abort();
      drop();
    },
    undo: () => void undo(),
  };
}
