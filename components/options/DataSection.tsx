import { useId, useState } from 'preact/hooks';
import { t } from '../../content/words/t';
import { Button } from '../base/Button';
import { ErrorMessage } from '../base/ErrorMessage';
import { Group } from './Group';
import { ImportPreview, type ImportState } from './ImportPreview';
import './options.css';

interface Props {
  importing: ImportState;
  canUndo: boolean;
  onExport: () => void;
  /** The file's whole text. */
  onFile: (file: File) => void;
  onImport: (how: 'merge' | 'replace') => void;
  onCancel: () => void;
  onUndo: () => void;
  onErase: () => void;
}

/** Everything that is stored: where it is, a copy of it, taking one in, and an end of it. */
export function DataSection(props: Props) {
  const { importing, canUndo, onExport, onFile, onImport, onCancel, onUndo, onErase } = props;
  const [erasing, setErasing] = useState(false);
  const id = useId();
  return (
    <>
      <h1 class="u-title">{t('options_data')}</h1>
      <p class="u-body u-quiet u-options-intro">{t('data_intro')}</p>
      <Group heading={t('data_copy')} hint={t('data_exportHint')}>
        <Button onClick={onExport}>{t('data_export')}</Button>
      </Group>
      <Group heading={t('data_bring')} hint={t('data_importHint')}>
        <label class="u-file" for={id}>
          <span class="u-file-label">{t('data_choose')}</span>
          <input
            id={id}
            type="file"
            accept=".json,application/json"
            aria-describedby={importing.is === 'refused' ? `${id}-error` : undefined}
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              // Emptied, so that the same file can be chosen again after it was mended.
              event.currentTarget.value = '';
              if (file) onFile(file);
            }}
          />
        </label>
        {importing.is === 'refused' && <ErrorMessage id={`${id}-error`} what={importing.say} />}
        {importing.is === 'preview' && (
          <ImportPreview preview={importing.preview} onImport={onImport} onCancel={onCancel} />
        )}
        {canUndo && importing.is === 'none' && (
          <Button kind="plain" onClick={onUndo}>
            {t('data_undo')}
          </Button>
        )}
      </Group>
      <Group heading={t('data_end')} hint={t('data_eraseHint')}>
        {erasing ? (
          <div class="u-options-actions">
            <Button
              onClick={() => {
                setErasing(false);
                onErase();
              }}
            >
              {t('data_eraseNow')}
            </Button>
            <Button kind="plain" onClick={() => setErasing(false)}>
              {t('data_keep')}
            </Button>
          </div>
        ) : (
          <Button onClick={() => setErasing(true)}>{t('data_erase')}</Button>
        )}
      </Group>
    </>
  );
}
