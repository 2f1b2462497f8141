import { t } from '../../content/words/t';
import { Button } from '../base/Button';

interface Props {
  /** Goes to where a backup is made. */
  onBackup: () => void;
  onLater: () => void;
}

/** A month of changes is in no backup: said once below everything else, and put off in one action. */
export function Remind({ onBackup, onLater }: Props) {
  return (
    <section class="u-popup-remind" aria-label={t('data_remind')}>
      <p class="u-small">
        <strong>{t('data_remind')}</strong> {t('data_remindHint')}
      </p>
      <Button kind="plain" onClick={onBackup}>
        {t('data_export')}
      </Button>
      <Button kind="plain" onClick={onLater}>
        {t('data_later')}
      </Button>
    </section>
  );
}
