import { type Length, ranges } from '../../content/typography/ranges';
import { t, type Word } from '../../content/words/t';
import { Slider } from '../base/Slider';
import type { TypeProps } from './props';

interface Props extends TypeProps {
  id: Length;
  word: Word;
  unit: Word;
}

/** The slider of one length of type, with its range and what reset returns to. */
export function LengthSlider({ id, word, unit, type, onType }: Props) {
  return (
    <Slider
      label={t(word)}
      unit={t(unit)}
      {...ranges[id]}
      value={type[id]}
      onChange={(value) => onType({ [id]: value })}
    />
  );
}
