import type { ComponentChildren } from 'preact';
import { t, tn } from '../../content/words/t';
import { Busy } from '../base/Busy';
import { Button } from '../base/Button';
import { Reminder } from '../base/Reminder';
import { Aside, type AsideValue } from './data/Aside';
import { Confirmed } from './data/Confirmed';
import { Sync, type SyncState } from './data/Sync';
import { FileField } from './FileField';
import { Group } from './Group';
import { ImportPreview, type ImportState } from './ImportPreview';
import './options.css';
import './groups.css';
import './lists.css';
import './rows.css';

interface Props {
  /** It is time to remind of a backup. */
  due: boolean;
  /** Parts of the library written so far; null: no backup is being made. */
  exporting: number | null;
  importing: ImportState;
  canUndo: boolean;
  sync: SyncState & { busy: boolean };
  /** How many opened works are remembered. */
  opened: number;
  aside: readonly AsideValue[];
  /** Settings for a computer that is shared. */
  shared: ComponentChildren;
  onExport: () => void;
  onStopExport: () => void;
  onLater: () => void;
  onFile: (file: File) => void;
  onImport: (how: 'merge' | 'replace') => void;
  onCancel: () => void;
  onUndo: () => void;
  onSync: (on: boolean) => void;
  onForgetSync: () => void;
  onForget: () => void;
  onSaveAside: (value: AsideValue) => void;
  onDropAside: (value: AsideValue) => void;
  onErase: () => void;
}

/** Everything that is stored: where it is, a copy of it, taking one in, and an end of it. */
export function DataSection(props: Props) {
  const { due, exporting, importing, canUndo, sync, opened, aside, shared } = props;
  return (
    <>
      <h1 class="u-title">{t('options_data')}</h1>
      <p class="u-body u-quiet u-options-intro">{t(sync.on ? 'data_introSynced' : 'data_intro')}</p>
      {due && <Reminder onLater={props.onLater} />}
      <Group id="copy" heading={t('data_copy')} hint={t('data_exportHint')}>
        <Button disabled={exporting !== null} onClick={props.onExport}>
          {t('data_export')}
        </Button>
        {exporting !== null && (
          <Busy
            what={`${t('data_exporting')}${exporting > 0 ? ` (${t('data_parts', exporting)})` : ''}`}
            onCancel={props.onStopExport}
          />
        )}
      </Group>
      <Group id="bring" heading={t('data_bring')} hint={t('data_importHint')}>
        <FileField
          label={t('data_choose')}
          accept=".zip,.json,application/zip,application/json"
          refused={importing.is === 'refused' ? importing.say : null}
          onFile={props.onFile}
        />
        {importing.is === 'preview' && (
          <ImportPreview preview={importing.preview} onImport={props.onImport} onCancel={props.onCancel} />
        )}
        {importing.is === 'busy' && (
          <Busy
            what={t('data_importing')}
            done={importing.done}
            of={importing.of}
            onCancel={props.onCancel}
          />
        )}
        {canUndo && importing.is === 'none' && (
          <Button kind="plain" onClick={props.onUndo}>
            {t('data_undo')}
          </Button>
        )}
      </Group>
      <Sync sync={sync} busy={sync.busy} onSync={props.onSync} onForget={props.onForgetSync} />
      {shared}
      <Group
        id="opened"
        heading={t('sites_opened')}
        hint={opened > 0 ? tn('data_forgetHint', opened) : t('list_none')}
      >
        {opened > 0 && <Confirmed label={t('data_forget')} now={t('data_forgetNow')} onDo={props.onForget} />}
      </Group>
      <Group id="where" heading={t('data_where')}>
        <ul class="u-options-where">
          <li>{t('data_whereSmall')}</li>
          <li>{t('data_whereStories')}</li>
          {sync.on && <li>{t('data_whereSync')}</li>}
          <li>{t('data_whereNone')}</li>
        </ul>
      </Group>
      <Aside values={aside} onSave={props.onSaveAside} onDrop={props.onDropAside} />
      <Group id="end" heading={t('data_end')} hint={t('data_eraseHint')}>
        <Confirmed label={t('data_erase')} now={t('data_eraseNow')} onDo={props.onErase} />
      </Group>
    </>
  );
}
