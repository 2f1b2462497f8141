import type { TypeKey, TypeRules, TypeSettings } from '../../content/typography/types';
import { t, type Word } from '../../content/words/t';
import { Aids } from '../type/Aids';
import { Presets } from '../type/Presets';
import { Rules } from '../type/Rules';
import { FileField } from './FileField';
import { Group } from './Group';
import { AidsPreview } from './preview/AidsPreview';
import { PresetPreviews } from './preview/PresetPreviews';
import { WherePreview } from './preview/WherePreview';
import { KeyField } from './settings/KeyField';

interface Props {
  type: TypeSettings;
  rules: TypeRules;
  /** Sites are set in the reader's type. */
  onSites: boolean;
  onRules: (change: Partial<TypeRules>) => void;
  onExport: () => void;
  onImport: (file: File) => void;
  /** Why the last file of presets was refused; null where it was not. */
  refused: string | null;
}

const keyWords: Record<TypeKey, Word> = {
  panel: 'type_keyPanel',
  bigger: 'type_keyBigger',
  smaller: 'type_keySmaller',
  toggle: 'type_keyToggle',
  scroll: 'type_keyScroll',
};

/** Presets, when they count, reading aids, and keys in pages. */
export function TypeRulesSection(props: Props) {
  const { type, rules, onSites, onRules, onExport } = props;
  return (
    <>
      <Group id="presets" heading={t('type_presets')}>
        <Presets
          type={type}
          presets={rules.presets}
          onPresets={(presets) => onRules({ presets })}
          onExport={onExport}
        />
        <FileField
          label={t('type_import')}
          accept=".json,application/json"
          refused={props.refused}
          onFile={props.onImport}
        />
        <Rules rules={rules} onRules={onRules} />
        <PresetPreviews rules={rules} />
        <WherePreview type={type} where={rules.where} onSites={onSites} />
      </Group>
      <Group id="aids" heading={t('type_aids')}>
        <Aids rules={rules} onRules={onRules} />
        <AidsPreview aids={rules.aids} />
      </Group>
      <Group id="keys-in-pages" heading={t('type_keys')} hint={t('type_keyHint')}>
        {(Object.keys(keyWords) as TypeKey[]).map((id) => (
          <KeyField
            key={id}
            label={t(keyWords[id])}
            value={rules.keys[id]}
            resets
            onChange={(key) => onRules({ keys: { ...rules.keys, [id]: key } })}
          />
        ))}
      </Group>
    </>
  );
}
