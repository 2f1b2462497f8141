import { typeProperties } from '../../content/typography/css';
import type { TypeSettings } from '../../content/typography/types';
import { t } from '../../content/words/t';
import { Switch } from '../base/Switch';
import { TypeControls } from '../type/TypeControls';
import './options.css';

interface Props {
  type: TypeSettings;
  onType: (change: Partial<TypeSettings>) => void;
  onSites: boolean;
  onOnSites: (on: boolean) => void;
}

/** Type and theme, each with its effect at once in a sample beneath. */
export function TextSection({ type, onType, onSites, onOnSites }: Props) {
  return (
    <>
      <h1 class="u-title">{t('options_text')}</h1>
      <p class="u-body u-quiet u-options-intro">{t('text_intro')}</p>
      <div class="u-options-type">
        <TypeControls type={type} onType={onType} />
        <Switch
          label={t('type_onSites')}
          hint={t('type_onSitesHint')}
          checked={onSites}
          onChange={onOnSites}
        />
      </div>
      <section class="u-sample" data-theme={type.theme} aria-label={t('text_sample')}>
        <div class="u-sample-text" style={typeProperties(type)}>
          <p>{t('text_sampleOne')}</p>
          <p>{t('text_sampleTwo')}</p>
        </div>
      </section>
    </>
  );
}
