import type { OwnPreset, TypeSettings } from '../../content/typography/types';
import { t } from '../../content/words/t';
import { Switch } from '../base/Switch';
import { TypeControls } from '../type/TypeControls';
import { TypeSample } from './TypeSample';
import './options.css';
import './groups.css';
import './lists.css';
import './rows.css';

interface Props {
  type: TypeSettings;
  onType: (change: Partial<TypeSettings>) => void;
  presets: readonly OwnPreset[];
  onSites: boolean;
  onOnSites: (on: boolean) => void;
}

/** Type and theme, each with its effect at once in a sample beneath. */
export function TextSection({ type, onType, presets, onSites, onOnSites }: Props) {
  return (
    <>
      <h1 class="u-title">{t('options_text')}</h1>
      <p class="u-body u-quiet u-options-intro">{t('text_intro')}</p>
      <div class="u-options-type">
        <TypeControls type={type} onType={onType} presets={presets} />
        <Switch
          label={t('type_onSites')}
          hint={t('type_onSitesHint')}
          checked={onSites}
          initial={false}
          onChange={onOnSites}
        />
      </div>
      <TypeSample type={type} />
    </>
  );
}
