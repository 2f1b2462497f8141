import { t } from '../../../content/words/t';
import { Button } from '../../base/Button';
import { Group } from '../Group';
import { type Adding, AddSite, type Software } from './AddSite';

/** A site that the reader added. */
export interface AddedLine {
  /** Where: "https://archive.example". */
  origin: string;
  name: string;
  /** Whether the browser lets us onto it. */
  granted: boolean;
}

export interface AddedActions {
  onAdd: (address: string, software: Software) => Adding;
  /** Called while the press is handled, as `onAdd`. */
  onUseAdded: (origin: string) => void;
  onRemoveAdded: (origin: string) => void;
}

/** Sites that the reader added, and the form to add one. */
export function AddedSites({ added, ...on }: { added: readonly AddedLine[] } & AddedActions) {
  return (
    <Group heading={t('sites_add')} hint={t('sites_addHint')}>
      {added.length > 0 && (
        <ul class="u-options-rows">
          {added.map(({ origin, name, granted }) => (
            <li key={origin} class="u-phrases-row u-site-row">
              <span class="u-phrases-text">
                {name}
                {!granted && <span class="u-small u-names-detail">{t('popup_noAccess')}</span>}
              </span>
              {!granted && (
                <Button small aria-label={t('sites_use', name)} onClick={() => on.onUseAdded(origin)}>
                  {t('sites_useShort')}
                </Button>
              )}
              <Button kind="plain" small onClick={() => on.onRemoveAdded(origin)}>
                {t('sites_remove', name)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <AddSite onAdd={on.onAdd} />
    </Group>
  );
}
