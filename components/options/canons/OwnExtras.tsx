import { useId, useState } from 'preact/hooks';
import type { Canon } from '../../../content/canons/types';
import { t } from '../../../content/words/t';
import { Button } from '../../base/Button';
import { namesIn } from './drafts';
import { Source } from './Source';
import './own.css';

interface Props {
  canon: Canon;
  onNames: (names: string[]) => void;
  onDelete: () => void;
}

/** Under the picker of a canon that the reader added: its fandom names, where it came from, and its end. */
export function OwnExtras({ canon, onNames, onDelete }: Props) {
  const id = useId();
  const stored = canon.ao3Fandoms.join('\n');
  const [names, setNames] = useState(stored);
  return (
    <div class="u-own-names">
      <label for={id}>{t('own_fandoms')}</label>
      <textarea
        id={id}
        class="u-field"
        rows={4}
        spellcheck={false}
        aria-describedby={`${id}-hint`}
        value={names}
        onInput={(event) => setNames(event.currentTarget.value)}
      />
      <p class="u-small" id={`${id}-hint`}>
        {t('own_fandomsHint')}
      </p>
      <div class="u-options-actions">
        <Button disabled={namesIn(names).join('\n') === stored} onClick={() => onNames(namesIn(names))}>
          {t('own_save')}
        </Button>
        <Button kind="plain" aria-label={t('own_deleteOf', canon.title)} onClick={onDelete}>
          {t('own_delete')}
        </Button>
      </div>
      <Source canon={canon} />
    </div>
  );
}
