import { defaultType, fonts, type Length, ranges } from '../../content/typography/ranges';
import type { FontChoice, TypeSettings } from '../../content/typography/types';
import { t, type Word } from '../../content/words/t';
import { Select } from '../base/Select';
import { Slider } from '../base/Slider';
import { ThemePicker } from './ThemePicker';
import './type.css';

interface Props {
  type: TypeSettings;
  onType: (change: Partial<TypeSettings>) => void;
}

const fontWords: Record<FontChoice, Word> = {
  serif: 'type_serif',
  sans: 'type_sans',
  mono: 'type_mono',
  site: 'type_siteFont',
};
const lengths: { id: Length; word: Word; unit: Word }[] = [
  { id: 'size', word: 'type_size', unit: 'type_px' },
  { id: 'lineHeight', word: 'type_lineHeight', unit: 'type_times' },
  { id: 'measure', word: 'type_width', unit: 'type_characters' },
];

/** Size, line height, width, font and theme: the same in the popup, in the reader and in the options. */
export function TypeControls({ type, onType }: Props) {
  return (
    <div class="u-type">
      <Select
        beside
        label={t('type_font')}
        choices={fonts.map((id) => ({ id, label: t(fontWords[id]) }))}
        chosen={type.font}
        onChoose={(font) => onType({ font })}
      />
      {lengths.map(({ id, word, unit }) => (
        <Slider
          key={id}
          label={t(word)}
          unit={t(unit)}
          {...ranges[id]}
          initial={defaultType[id]}
          value={type[id]}
          onChange={(value) => onType({ [id]: value })}
        />
      ))}
      <ThemePicker chosen={type.theme} onChoose={(theme) => onType({ theme })} />
    </div>
  );
}
