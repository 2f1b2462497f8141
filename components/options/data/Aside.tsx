import { language, t } from '../../../content/words/t';
import { Button } from '../../base/Button';
import { Group } from '../Group';

/** A damaged value that was kept aside. */
export interface AsideValue {
  key: string;
  of: string;
  /** ISO 8601. */
  at: string;
}

interface Props {
  values: readonly AsideValue[];
  onSave: (value: AsideValue) => void;
  onDrop: (value: AsideValue) => void;
}

function said({ of, at }: AsideValue): string {
  const time = Date.parse(at);
  const when = Number.isNaN(time)
    ? at
    : new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(time);
  return t('data_asideOf', of, when);
}

/** What could not be read whole: to be saved to a file, or let go of. */
export function Aside({ values, onSave, onDrop }: Props) {
  if (values.length === 0) return null;
  return (
    <Group id="aside" heading={t('data_aside')} hint={t('data_asideHint')}>
      <ul class="u-options-rows">
        {values.map((value) => (
          <li key={value.key} class="u-phrases-row">
            <span class="u-phrases-text">{said(value)}</span>
            <Button
              kind="plain"
              small
              aria-label={t('data_asideSaveOf', said(value))}
              onClick={() => onSave(value)}
            >
              {t('data_asideSave')}
            </Button>
            <Button
              kind="plain"
              small
              aria-label={t('data_asideDropOf', said(value))}
              onClick={() => onDrop(value)}
            >
              {t('data_asideDrop')}
            </Button>
          </li>
        ))}
      </ul>
    </Group>
  );
}
