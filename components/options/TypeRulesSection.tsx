import type { TypeKey, TypeRules, TypeSettings } from '../../content/typography/types';
import { t, type Word } from '../../content/words/t';
import { Aids } from '../type/Aids';
import { Presets } from '../type/Presets';
import { Rules } from '../type/Rules';
import { KeyField } from './settings/KeyField';

interface Props {
  type: TypeSettings;
  rules: TypeRules;
  onRules: (change: Partial<TypeRules>) => void;
  onExport: () => void;
}

const keyWords: Record<TypeKey, Word> = {
  panel: 'type_keyPanel',
  bigger: 'type_keyBigger',
  smaller: 'type_keySmaller',
  toggle: 'type_keyToggle',
  scroll: 'type_keyScroll',
};

/** Presets, when they count, reading aids, and keys in pages. */
export function TypeRulesSection({ type, rules, onRules, onExport }: Props) {
  return (
    <>
      <h2 class="u-label">{t('type_presets')}</h2>
      <Presets
        type={type}
        presets={rules.presets}
        onPresets={(presets) => onRules({ presets })}
        onExport={onExport}
      />
      <Rules rules={rules} onRules={onRules} />
      <h2 class="u-label">{t('type_aids')}</h2>
      <Aids rules={rules} onRules={onRules} />
      <h2 class="u-label">{t('type_keys')}</h2>
      {(Object.keys(keyWords) as TypeKey[]).map((id) => (
        <KeyField
          key={id}
          label={t(keyWords[id])}
          hint={t('type_keyHint')}
          value={rules.keys[id]}
          onChange={(key) => onRules({ keys: { ...rules.keys, [id]: key } })}
        />
      ))}
    </>
  );
}
