import { presetOf } from '../../../content/typography/presets';
import type { TypeRules } from '../../../content/typography/types';
import { t, type Word } from '../../../content/words/t';
import { TypeSample } from '../TypeSample';
import './preview.css';

/** A paragraph in each preset that counts at some times only. */
export function PresetPreviews({ rules: { presets, dark, hours } }: { rules: TypeRules }) {
  const times: [Word, string | null][] = [
    ['type_whileDark', dark],
    ['type_atHours', hours.preset],
  ];
  return (
    <>
      {times.map(([word, id]) => {
        const type = id === null ? undefined : presetOf(id, presets);
        return (
          type && (
            <figure key={word} class="u-pv">
              <figcaption class="u-small">{t(word)}</figcaption>
              <TypeSample type={type} brief />
            </figure>
          )
        );
      })}
    </>
  );
}
