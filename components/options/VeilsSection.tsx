import { t } from '../../content/words/t';
import { Groups } from './settings/Groups';
import type { SettingContext } from './settings/types';
import { veilGroups } from './settings/veils';

/** What is veiled on sites, and how a veil looks. */
export function VeilsSection({ context }: { context: SettingContext }) {
  return (
    <>
      <h1 class="u-title">{t('options_veils')}</h1>
      <p class="u-body u-quiet u-options-intro">{t('veils_intro')}</p>
      <Groups groups={veilGroups} context={context} />
    </>
  );
}
