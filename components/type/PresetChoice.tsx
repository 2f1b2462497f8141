import { type PresetId, presetIds, presetLike, presetOf } from '../../content/typography/presets';
import type { OwnPreset } from '../../content/typography/types';
import { t, type Word } from '../../content/words/t';
import { Select } from '../base/Select';
import type { TypeProps } from './props';

const words: Record<PresetId, Word> = {
  comfortable: 'preset_comfortable',
  compact: 'preset_compact',
  large: 'preset_large',
  dyslexia: 'preset_dyslexia',
  eink: 'preset_eink',
  night: 'preset_night',
  manuscript: 'preset_manuscript',
};

/** Presets by name for a list, ours before the reader's. */
export const presetChoices = (own: readonly OwnPreset[]): { id: string; label: string }[] => [
  ...presetIds.map((id) => ({ id, label: t(words[id]) })),
  ...own.map(({ id, name }) => ({ id, label: name })),
];

interface Props extends TypeProps {
  presets: readonly OwnPreset[];
}

/** A preset is a whole setting. What was changed since is told as the reader's own. */
export function PresetChoice({ type, onType, presets }: Props) {
  const like = presetLike(type, presets);
  const none = like === null ? [{ id: '', label: t('type_presetNone') }] : [];
  return (
    <Select
      beside
      label={t('type_preset')}
      choices={[...none, ...presetChoices(presets)]}
      chosen={like ?? ''}
      onChoose={(id) => {
        const chosen = presetOf(id, presets);
        // Their own colours and font stay at hand where a preset uses none of them.
        if (chosen) onType({ ...chosen, colours: type.colours, ownFont: chosen.ownFont || type.ownFont });
      }}
    />
  );
}
