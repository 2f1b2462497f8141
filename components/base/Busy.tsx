import { useEffect, useState } from 'preact/hooks';
import { t } from '../../content/words/t';
import { Button } from './Button';
import './busy.css';

interface Props {
  what: string;
  /** How far it is; absent where that cannot be told. */
  done?: number;
  of?: number;
  onCancel?: () => void;
}

/** What takes less is over before it could be read. */
const PATIENCE_MS = 500;

/** Something that goes on for more than half a second: what it is, how far, and a way to stop it. */
export function Busy({ what, done, of, onCancel }: Props) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setSlow(true), PATIENCE_MS);
    return () => window.clearTimeout(timer);
  }, []);
  const known = done !== undefined && of !== undefined && of > 0;
  return (
    <div class="u-busy" role="status">
      {slow && (
        <>
          <p>
            {what} {known && <span class="u-quiet">{t('busy_of', done, of)}</span>}
          </p>
          <progress value={known ? done : undefined} max={known ? of : undefined} aria-label={what} />
          {onCancel && (
            <Button kind="plain" small onClick={onCancel}>
              {t('busy_cancel')}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
