import { language, t, tn, type Word } from '../../../content/words/t';
import { Busy } from '../../base/Busy';
import { Button } from '../../base/Button';
import { ErrorMessage } from '../../base/ErrorMessage';
import { Switch } from '../../base/Switch';
import { Group } from '../Group';

export interface SyncState {
  on: boolean;
  trouble: 'unavailable' | 'full' | 'newer' | 'stored' | null;
  /** How many things there was no room for. */
  left: number;
  /** In ms since 1970; 0 for never. */
  at: number;
}

interface Props {
  sync: SyncState;
  busy: boolean;
  onSync: (on: boolean) => void;
  onForget: () => void;
}

const troubles: Record<'unavailable' | 'newer' | 'stored', Word> = {
  unavailable: 'data_syncUnavailable',
  newer: 'data_syncNewer',
  stored: 'data_syncStored',
};

/** Sync, off unless it is wanted: what goes where, how it stands, and a way to take it back. */
export function Sync({ sync, busy, onSync, onForget }: Props) {
  const { on, trouble, left, at } = sync;
  const when = new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Group id="sync" heading={t('data_sync')}>
      <Switch
        label={t('data_syncSwitch')}
        hint={t('data_syncHint')}
        checked={on}
        disabled={busy}
        onChange={onSync}
      />
      {busy && <Busy what={t('data_syncBusy')} />}
      {on && !trouble && (
        <p class="u-small" role="status">
          {at > 0 ? t('data_syncAt', when.format(new Date(at))) : t('data_syncNever')}
        </p>
      )}
      {on && trouble && (
        <ErrorMessage what={trouble === 'full' ? tn('data_syncFull', left) : t(troubles[trouble])} />
      )}
      {!on && (
        <Button kind="plain" onClick={onForget}>
          {t('data_syncForget')}
        </Button>
      )}
    </Group>
  );
}
