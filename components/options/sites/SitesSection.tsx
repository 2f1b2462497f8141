import { t } from '../../../content/words/t';
import { Button } from '../../base/Button';
import { Switch } from '../../base/Switch';
import { Group } from '../Group';
import { Names } from '../Names';
import { type AddedActions, type AddedLine, AddedSites } from './AddedSites';

/** A site as the options list it. */
export interface SiteLine {
  id: string;
  name: string;
  /** Its addresses, as a person reads them. */
  hosts: readonly string[];
  /** Whether it needs the reader's permission, and whether it has it. */
  optional: boolean;
  granted: boolean;
  /** Of its addresses those that it has no permission for. */
  missing: readonly string[];
  /** Veils are on there. */
  on: boolean;
}

interface Entry {
  key: string;
  name: string;
  detail: string;
  href?: string;
}

interface Props extends AddedActions {
  sites: readonly SiteLine[];
  added: readonly AddedLine[];
  /** Sites and works whose text is set otherwise. */
  type: readonly Entry[];
  kept: readonly Entry[];
  opened: readonly Entry[];
  onSite: (id: string, on: boolean) => void;
  /** Called while the press is handled: the browser's own question must come from it. */
  onUse: (id: string) => void;
  onLeave: (id: string) => void;
  onUsualType: (key: string) => void;
  onLetGo: (work: string) => void;
  onVeilAgain: (work: string) => void;
}

/** Everything that holds for one site or one work, in one place. */
export function SitesSection(props: Props) {
  const { sites, type, kept, opened, onSite, onUse, onLeave, onUsualType, onLetGo, onVeilAgain } = props;
  const used = sites.filter(({ granted }) => granted);
  const others = sites.filter(({ granted }) => !granted);
  return (
    <>
      <h1 class="u-title">{t('options_sites')}</h1>
      <p class="u-body u-quiet u-options-intro">{t('sites_intro')}</p>
      <Group heading={t('sites_always')}>
        {used.map(({ id, name, hosts, missing, optional, on }) => (
          <div key={id} class="u-site">
            <Switch
              label={t('sites_on', name)}
              hint={hosts.join(', ')}
              checked={on}
              onChange={(to) => onSite(id, to)}
            />
            {missing.length > 0 && (
              <Button small onClick={() => onUse(id)}>
                {t('sites_useMore', missing.join(', '))}
              </Button>
            )}
            {optional && (
              <Button kind="plain" small onClick={() => onLeave(id)}>
                {t('sites_leave', name)}
              </Button>
            )}
          </div>
        ))}
      </Group>
      {others.length > 0 && (
        <Group heading={t('sites_more')} hint={t('sites_moreHint')}>
          <ul class="u-options-rows">
            {others.map(({ id, name, hosts }) => (
              <li key={id} class="u-phrases-row u-site-row">
                <span class="u-phrases-text">
                  {name}
                  <span class="u-small u-names-detail">{hosts.join(', ')}</span>
                </span>
                <Button small aria-label={t('sites_use', name)} onClick={() => onUse(id)}>
                  {t('sites_useShort')}
                </Button>
              </li>
            ))}
          </ul>
        </Group>
      )}
      <AddedSites {...props} />
      <Group heading={t('sites_type')} hint={t('sites_typeHint')}>
        <Names names={type} onRemove={onUsualType} />
      </Group>
      <Group heading={t('sites_kept')} hint={t('sites_keptHint')}>
        <Names names={kept} onRemove={onLetGo} />
      </Group>
      <Group heading={t('sites_opened')} hint={t('sites_openedHint')}>
        <Names names={opened} onRemove={onVeilAgain} />
      </Group>
    </>
  );
}
