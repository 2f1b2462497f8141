import { t } from '../../content/words/t';
import { Button } from './Button';
import './notices.css';

interface Props {
  /** Goes to where a backup is made; left out where one is there. */
  onBackup?: () => void;
  onLater: () => void;
}

/** A month of changes is in no backup: said gently, and put off in one action. */
export function Reminder({ onBackup, onLater }: Props) {
  return (
    <section class="u-remind" aria-label={t('data_remind')}>
      <p>
        <strong>{t('data_remind')}</strong> {t('data_remindHint')}
      </p>
      {onBackup && (
        <Button kind="plain" onClick={onBackup}>
          {t('data_export')}
        </Button>
      )}
      <Button kind="plain" onClick={onLater}>
        {t('data_later')}
      </Button>
    </section>
  );
}
