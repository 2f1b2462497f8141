import { defaultType } from '../../content/typography/ranges';
import { t } from '../../content/words/t';
import { Select } from '../base/Select';
import { Switch } from '../base/Switch';
import { LengthSlider } from './LengthSlider';
import type { TypeProps } from './props';

/** Weight, margins, spaces and how lines end. */
export function MoreSpacing(props: TypeProps) {
  const { type, onType } = props;
  return (
    <div class="u-type">
      <LengthSlider {...props} id="weight" word="type_weight" unit="type_weightUnit" />
      <LengthSlider {...props} id="margin" word="type_margin" unit="type_em" />
      <LengthSlider {...props} id="letterSpacing" word="type_letterSpacing" unit="type_em" />
      <LengthSlider {...props} id="wordSpacing" word="type_wordSpacing" unit="type_em" />
      <Switch
        label={t('type_justify')}
        checked={type.align === 'justify'}
        initial={defaultType.align === 'justify'}
        onChange={(on) => onType({ align: on ? 'justify' : 'start' })}
      />
      <Switch
        label={t('type_hyphens')}
        hint={t('type_hyphensHint')}
        checked={type.hyphens}
        initial={defaultType.hyphens}
        onChange={(hyphens) => onType({ hyphens })}
      />
      <Switch
        label={t('type_dropCaps')}
        checked={type.dropCaps}
        initial={defaultType.dropCaps}
        onChange={(dropCaps) => onType({ dropCaps })}
      />
      <Switch
        label={t('type_plain')}
        checked={type.plain}
        initial={defaultType.plain}
        onChange={(plain) => onType({ plain })}
      />
    </div>
  );
}

/** What is in the text beside letters. */
export function Pictures({ type, onType }: TypeProps) {
  return (
    <div class="u-type">
      <Select
        beside
        label={t('type_images')}
        choices={[
          { id: 'shown', label: t('type_imagesShown') },
          { id: 'dimmed', label: t('type_imagesDimmed') },
          { id: 'hidden', label: t('type_imagesHidden') },
        ]}
        chosen={type.images}
        initial={defaultType.images}
        onChoose={(images) => onType({ images })}
      />
      <Select
        beside
        label={t('type_links')}
        choices={[
          { id: 'site', label: t('type_linksSite') },
          { id: 'underlined', label: t('type_linksUnderlined') },
          { id: 'plain', label: t('type_linksPlain') },
        ]}
        chosen={type.links}
        initial={defaultType.links}
        onChoose={(links) => onType({ links })}
      />
      <Switch
        label={t('type_still')}
        checked={type.still}
        initial={defaultType.still}
        onChange={(still) => onType({ still })}
      />
    </div>
  );
}
