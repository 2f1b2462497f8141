import type { OwnPreset } from '../../content/typography/types';
import { t } from '../../content/words/t';
import { Select } from '../base/Select';
import { presetChoices } from './PresetChoice';

interface Props {
  label: string;
  /** What it says where nothing of its own is chosen. */
  none: string;
  /** Whether "the site's own look" can be chosen. */
  canBeOff?: boolean;
  presets: readonly OwnPreset[];
  chosen: string | null;
  onChoose: (id: string | null) => void;
}

/** The preset for one site, one work, or some hours. */
export function PresetFor({ label, none, canBeOff = false, presets, chosen, onChoose }: Props) {
  const off = canBeOff ? [{ id: 'off', label: t('type_offHere') }] : [];
  const choices = [{ id: '', label: none }, ...off, ...presetChoices(presets)];
  return (
    <Select
      beside
      label={label}
      choices={choices}
      initial=""
      chosen={choices.some(({ id }) => id === chosen) ? (chosen ?? '') : ''}
      onChoose={(id) => onChoose(id || null)}
    />
  );
}
