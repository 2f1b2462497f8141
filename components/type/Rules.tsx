import { defaultRules } from '../../content/typography/ranges';
import type { TypeRules } from '../../content/typography/types';
import { t } from '../../content/words/t';
import { Slider } from '../base/Slider';
import { Switch } from '../base/Switch';
import { PresetFor } from './PresetFor';

export interface RulesProps {
  rules: TypeRules;
  onRules: (change: Partial<TypeRules>) => void;
}

const initial = defaultRules();

/** When another preset counts, and what of sites is set beside the text of works. */
export function Rules({ rules, onRules }: RulesProps) {
  const { presets, hours, where } = rules;
  const hour = (id: 'from' | 'to') => (
    <Slider
      label={t(id === 'from' ? 'type_from' : 'type_to')}
      unit={t('type_hour')}
      min={0}
      max={23}
      step={1}
      leap={6}
      initial={initial.hours[id]}
      value={hours[id]}
      onChange={(value) => onRules({ hours: { ...hours, [id]: Math.round(value) } })}
    />
  );
  return (
    <div class="u-type">
      <PresetFor
        label={t('type_whileDark')}
        none={t('type_asElsewhere')}
        presets={presets}
        chosen={rules.dark}
        onChoose={(dark) => onRules({ dark })}
      />
      <PresetFor
        label={t('type_atHours')}
        none={t('type_never')}
        presets={presets}
        chosen={hours.preset}
        onChoose={(preset) => onRules({ hours: { ...hours, preset } })}
      />
      {hours.preset !== null && hour('from')}
      {hours.preset !== null && hour('to')}
      <fieldset class="u-type-where">
        <legend>{t('type_where')}</legend>
        <Switch
          label={t('type_summaries')}
          checked={where.summaries}
          initial={initial.where.summaries}
          onChange={(summaries) => onRules({ where: { ...where, summaries } })}
        />
        <Switch
          label={t('type_comments')}
          checked={where.comments}
          initial={initial.where.comments}
          onChange={(comments) => onRules({ where: { ...where, comments } })}
        />
        <Switch
          label={t('type_listings')}
          checked={where.listings}
          initial={initial.where.listings}
          onChange={(listings) => onRules({ where: { ...where, listings } })}
        />
      </fieldset>
    </div>
  );
}
