import { useState } from 'preact/hooks';
import { ErrorMessage } from '../../components/base/ErrorMessage';
import { DataSection } from '../../components/options/DataSection';
import { dataGroups } from '../../components/options/settings/data';
import { Groups } from '../../components/options/settings/Groups';
import type { SettingContext } from '../../components/options/settings/types';
import { eraseAll, forgetOpened } from '../../content/storage/erase';
import { dropAside, readAside } from '../../content/storage/health';
import { remindLater } from '../../content/storage/remind';
import { startSync, stopSync } from '../../content/storage/sync/keep';
import { t } from '../../content/words/t';
import type { Sayer } from '../wiring/useSaid';
import { save } from './save';
import { useBackup } from './useBackup';
import { useDataState } from './useDataState';

interface Props {
  sayer: Sayer;
  /** Null where what is stored cannot be read: it can still be exported, and erased. */
  context: SettingContext | null;
  /** How many opened works are remembered. */
  opened: number;
}

/** What is stored, wired to files, to sync and to an end of it. */
export function DataPanel({ sayer, context, opened }: Props) {
  const { say } = sayer;
  const { state, trouble, run } = useDataState();
  const [meeting, setMeeting] = useState(false);
  const backup = useBackup(sayer, run);
  const sync = (on: boolean) =>
    run(async () => {
      setMeeting(true);
      try {
        if (on) await startSync();
        else {
          await stopSync(false);
          say(t('data_syncOff'));
        }
      } finally {
        setMeeting(false);
      }
    });
  const done = (work: () => Promise<unknown>, words: string) =>
    void run(async () => {
      await work();
      say(words);
    });
  return (
    <>
      {trouble && <ErrorMessage what={trouble} />}
      <DataSection
        due={state.due}
        exporting={backup.exporting}
        importing={backup.importing}
        canUndo={state.canUndo}
        sync={{ ...state.sync, busy: meeting }}
        opened={opened}
        aside={state.aside}
        shared={context && <Groups groups={dataGroups} context={context} />}
        onExport={backup.write}
        onStopExport={backup.stopWriting}
        onLater={() => void run(() => remindLater())}
        onFile={backup.take}
        onImport={backup.apply}
        onCancel={backup.cancel}
        onUndo={backup.undo}
        onSync={(on) => void sync(on)}
        onForgetSync={() => done(() => stopSync(true), t('data_syncForgotten'))}
        onForget={() => done(forgetOpened, t('data_forgotten'))}
        onSaveAside={({ key }) =>
          void run(async () => {
            const text = JSON.stringify(await readAside(key), null, 2);
            save(`${key}.json`.replace(/[^\w.-]/g, '-'), text);
          })
        }
        onDropAside={({ key }) => void run(() => dropAside(key))}
        onErase={() => done(eraseAll, t('data_erased'))}
      />
    </>
  );
}
