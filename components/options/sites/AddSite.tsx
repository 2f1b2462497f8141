import { useId, useState } from 'preact/hooks';
import { t } from '../../../content/words/t';
import { ErrorMessage } from '../../base/ErrorMessage';
import { Select } from '../../base/Select';

export type Software = 'ao3' | 'efiction' | 'xenforo';

/** An added site, or why it can't be: what stands there is no address, or is listed already. */
export type Adding = 'bad' | 'known' | null;

interface Props {
  /** Called while the press is handled. Gives what is wrong with the address, or null where it was taken. */
  onAdd: (address: string, software: Software) => Adding;
}

/** The form by which a reader adds an archive or a forum that runs software we know. */
export function AddSite({ onAdd }: Props) {
  const id = useId();
  const [address, setAddress] = useState('');
  const [software, setSoftware] = useState<Software>('ao3');
  const [wrong, setWrong] = useState<Adding>(null);
  const add = (event: Event) => {
    event.preventDefault();
    const problem = onAdd(address.trim(), software);
    setWrong(problem);
    if (!problem) setAddress('');
  };
  return (
    <form onSubmit={add} noValidate class="u-options-where">
      <Select
        label={t('sites_addSoftware')}
        choices={[
          { id: 'ao3' as const, label: t('sites_softwareOtw') },
          { id: 'efiction' as const, label: t('sites_softwareEfiction') },
          { id: 'xenforo' as const, label: t('sites_softwareXenforo') },
        ]}
        chosen={software}
        onChoose={setSoftware}
      />
      <div>
        <label class="u-phrases-label" for={id}>
          {t('sites_addAddress')}
        </label>
        <div class="u-phrases-field">
          <input
            id={id}
            class="u-field"
            type="url"
            inputMode="url"
            autocomplete="off"
            aria-invalid={wrong !== null}
            aria-describedby={wrong ? `${id}-error` : undefined}
            value={address}
            onInput={(event) => {
              setAddress(event.currentTarget.value);
              setWrong(null);
            }}
          />
          <button type="submit" class="u-button u-button-secondary">
            {t('sites_addButton')}
          </button>
        </div>
        {wrong && (
          <ErrorMessage
            id={`${id}-error`}
            what={wrong === 'bad' ? t('sites_addBad') : t('sites_addKnown', address)}
          />
        )}
      </div>
    </form>
  );
}
