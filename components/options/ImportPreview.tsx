import { language, t, tn } from '../../content/words/t';
import { Button } from '../base/Button';
import './options.css';

/** What a backup would bring, in numbers. */
interface Preview {
  /** ISO 8601; may be empty. */
  made: string;
  followed: number;
  phrases: number;
  opened: number;
  places: number;
}

export type ImportState =
  | { is: 'none' }
  | { is: 'refused'; say: string }
  | { is: 'preview'; preview: Preview };

interface Props {
  preview: Preview;
  onImport: (how: 'merge' | 'replace') => void;
  onCancel: () => void;
}

const day = (iso: string): string =>
  Number.isNaN(Date.parse(iso))
    ? ''
    : new Intl.DateTimeFormat(language(), { dateStyle: 'long' }).format(new Date(iso));

/** What a file holds, before anything of it is taken in. */
export function ImportPreview({ preview, onImport, onCancel }: Props) {
  const { made, followed, phrases, opened, places } = preview;
  return (
    <div class="u-preview" role="status">
      <p>
        <strong>{day(made) ? t('data_madeOn', day(made)) : t('data_made')}</strong>
      </p>
      <ul class="u-preview-list">
        <li>{tn('data_canons', followed)}</li>
        {phrases > 0 && <li>{tn('data_phrases', phrases)}</li>}
        {opened > 0 && <li>{tn('data_opened', opened)}</li>}
        {places > 0 && <li>{tn('data_places', places)}</li>}
      </ul>
      <div class="u-options-actions">
        <Button onClick={() => onImport('merge')}>{t('data_merge')}</Button>
        <Button onClick={() => onImport('replace')}>{t('data_replace')}</Button>
        <Button kind="plain" onClick={onCancel}>
          {t('data_cancel')}
        </Button>
      </div>
      <p class="u-small">{t('data_mergeHint')}</p>
    </div>
  );
}
