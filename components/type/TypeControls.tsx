import type { FontChoice, TypeSettings } from '../../content/typography/types';
import { t, type Word } from '../../content/words/t';
import { Select } from '../base/Select';
import { Slider } from '../base/Slider';
import { ThemePicker } from './ThemePicker';
import './type.css';

interface Props {
  type: TypeSettings;
  /** What each control's reset returns to. */
  initial: TypeSettings;
  onType: (change: Partial<TypeSettings>) => void;
}

const fonts: { id: FontChoice; word: Word }[] = [
  { id: 'serif', word: 'type_serif' },
  { id: 'sans', word: 'type_sans' },
  { id: 'mono', word: 'type_mono' },
  { id: 'site', word: 'type_siteFont' },
];

/** Size, line height, width, font and theme: the same in the popup, in the reader and in the options. */
export function TypeControls({ type, initial, onType }: Props) {
  return (
    <div class="u-type">
      <Select
        beside
        label={t('type_font')}
        choices={fonts.map(({ id, word }) => ({ id, label: t(word) }))}
        chosen={type.font}
        onChoose={(font) => onType({ font })}
      />
      <Slider
        label={t('type_size')}
        unit={t('type_px')}
        min={12}
        max={48}
        step={1}
        value={type.size}
        initial={initial.size}
        onChange={(size) => onType({ size })}
      />
      <Slider
        label={t('type_lineHeight')}
        unit={t('type_times')}
        min={1.2}
        max={2.6}
        step={0.05}
        value={type.lineHeight}
        initial={initial.lineHeight}
        onChange={(lineHeight) => onType({ lineHeight })}
      />
      <Slider
        label={t('type_width')}
        unit={t('type_characters')}
        min={30}
        max={100}
        step={1}
        value={type.measure}
        initial={initial.measure}
        onChange={(measure) => onType({ measure })}
      />
      <ThemePicker chosen={type.theme} onChoose={(theme) => onType({ theme })} />
    </div>
  );
}
