import { useId } from 'preact/hooks';
import type { Theme } from '../../content/typography/types';
import { t, type Word } from '../../content/words/t';
import './type.css';

interface Props {
  chosen: Theme;
  onChoose: (theme: Theme) => void;
}

const themes: { id: Theme; word: Word }[] = [
  { id: 'auto', word: 'theme_auto' },
  { id: 'light', word: 'theme_light' },
  { id: 'sepia', word: 'theme_sepia' },
  { id: 'grey', word: 'theme_grey' },
  { id: 'dark', word: 'theme_dark' },
  { id: 'black', word: 'theme_black' },
  { id: 'contrast', word: 'theme_contrast' },
  { id: 'eink', word: 'theme_eink' },
];

/** The themes, each shown in its own colours. Radio buttons: one stop of the Tab key, arrows choose. */
export function ThemePicker({ chosen, onChoose }: Props) {
  const name = useId();
  return (
    <fieldset class="u-themes">
      <legend>{t('type_theme')}</legend>
      <div class="u-themes-row">
        {themes.map(({ id, word }) => (
          <label key={id} class="u-theme">
            <input type="radio" name={name} checked={id === chosen} onChange={() => onChoose(id)} />
            <span class="u-theme-sample" data-theme={id} aria-hidden="true">
              Aa
            </span>
            <span class="u-theme-name">{t(word)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
