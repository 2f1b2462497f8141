import { language, t, tn } from '../../content/words/t';
import { Button } from '../base/Button';
import './options.css';
import './groups.css';
import './lists.css';
import './rows.css';

/** What a backup would bring, in numbers. */
interface Preview {
  /** ISO 8601; may be empty. */
  made: string;
  followed: number;
  ownCanons: number;
  phrases: number;
  opened: number;
  places: number;
  stories: number;
  annotations: number;
}

export type ImportState =
  | { is: 'none' }
  | { is: 'refused'; say: string }
  | { is: 'preview'; preview: Preview }
  /** Stories taken in so far, and how many there are. */
  | { is: 'busy'; done: number; of: number };

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
  const { made, followed, ownCanons, phrases, opened, places, stories, annotations } = preview;
  return (
    <div class="u-preview" role="status">
      <p>
        <strong>{day(made) ? t('data_madeOn', day(made)) : t('data_made')}</strong>
      </p>
      <ul class="u-preview-list">
        <li>{tn('data_canons', followed)}</li>
        {ownCanons > 0 && <li>{tn('data_own', ownCanons)}</li>}
        {phrases > 0 && <li>{tn('data_phrases', phrases)}</li>}
        {opened > 0 && <li>{tn('data_opened', opened)}</li>}
        {stories > 0 && <li>{tn('data_stories', stories)}</li>}
        {annotations > 0 && <li>{tn('data_annotations', annotations)}</li>}
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
