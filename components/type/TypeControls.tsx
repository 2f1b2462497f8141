import { useState } from 'preact/hooks';
import { defaultType, fonts } from '../../content/typography/ranges';
import type { FontChoice, OwnPreset } from '../../content/typography/types';
import { t, type Word } from '../../content/words/t';
import { Disclosure } from '../base/Disclosure';
import { Radios } from '../base/Radios';
import { Select } from '../base/Select';
import { CustomColours } from './CustomColours';
import { FontName } from './FontName';
import { LengthSlider } from './LengthSlider';
import { MoreSpacing, Pictures } from './MoreControls';
import { PresetChoice } from './PresetChoice';
import type { TypeProps } from './props';
import { ThemePicker } from './ThemePicker';
import './type.css';
import './presets.css';

interface Props extends TypeProps {
  /** The reader's own presets. */
  presets?: readonly OwnPreset[];
}

const fontWords: Record<FontChoice, Word> = {
  serif: 'type_serif',
  sans: 'type_sans',
  legible: 'type_legible',
  dyslexic: 'type_dyslexic',
  mono: 'type_mono',
  own: 'type_ownFont',
  site: 'type_siteFont',
};

/**
 * All that sets type, the same in the popup, the reader, the options and the panel in a page: what is
 * changed often first, the rest behind two lines that open.
 */
export function TypeControls({ type, onType, presets = [] }: Props) {
  const [open, setOpen] = useState<'spacing' | 'pictures' | null>(null);
  const shut = (which: 'spacing' | 'pictures') => (on: boolean) => setOpen(on ? which : null);
  const props = { type, onType };
  return (
    <div class="u-type">
      <PresetChoice {...props} presets={presets} />
      <Select
        beside
        label={t('type_font')}
        choices={fonts.map((id) => ({ id, label: t(fontWords[id]) }))}
        chosen={type.font}
        initial={defaultType.font}
        onChoose={(font) => onType({ font })}
      />
      {type.font === 'own' && <FontName name={type.ownFont} onName={(ownFont) => onType({ ownFont })} />}
      <LengthSlider {...props} id="size" word="type_size" unit="type_px" />
      <LengthSlider {...props} id="lineHeight" word="type_lineHeight" unit="type_times" />
      <LengthSlider {...props} id="measure" word="type_width" unit="type_characters" />
      <ThemePicker chosen={type.theme} onChoose={(theme) => onType({ theme })} />
      {type.theme === 'custom' && (
        <CustomColours colours={type.colours} onColours={(colours) => onType({ colours })} />
      )}
      <Radios
        legend={t('type_paragraphs')}
        choices={[
          { id: 'spaced', label: t('type_spaced') },
          { id: 'indented', label: t('type_indented') },
        ]}
        chosen={type.paragraphs}
        initial={defaultType.paragraphs}
        onChoose={(paragraphs) => onType({ paragraphs })}
      />
      {type.paragraphs === 'spaced' ? (
        <LengthSlider {...props} id="gap" word="type_gap" unit="type_em" />
      ) : (
        <LengthSlider {...props} id="indent" word="type_indent" unit="type_em" />
      )}
      <Disclosure summary={t('type_more')} open={open === 'spacing'} onToggle={shut('spacing')}>
        <MoreSpacing {...props} />
      </Disclosure>
      <Disclosure summary={t('type_pictures')} open={open === 'pictures'} onToggle={shut('pictures')}>
        <Pictures {...props} />
      </Disclosure>
    </div>
  );
}
