import { useId } from 'preact/hooks';
import { defaultType, themes } from '../../content/typography/ranges';
import type { Theme } from '../../content/typography/types';
import { t, type Word } from '../../content/words/t';
import { ResetButton } from '../base/ResetButton';
import './type.css';
import './presets.css';

interface Props {
  chosen: Theme;
  onChoose: (theme: Theme) => void;
}

const words: Record<Theme, Word> = {
  auto: 'theme_auto',
  light: 'theme_light',
  sepia: 'theme_sepia',
  grey: 'theme_grey',
  dark: 'theme_dark',
  black: 'theme_black',
  contrast: 'theme_contrast',
  eink: 'theme_eink',
  custom: 'theme_custom',
};

/** The themes, each shown in its own colours. Radio buttons: one stop of the Tab key, arrows choose. */
export function ThemePicker({ chosen, onChoose }: Props) {
  const name = useId();
  return (
    <fieldset class="u-themes">
      <legend>{t('type_theme')}</legend>
      <div class="u-themes-row">
        {themes.map((id) => (
          <label key={id} class="u-theme">
            <input type="radio" name={name} checked={id === chosen} onChange={() => onChoose(id)} />
            <span class="u-theme-sample" data-theme={id} aria-hidden="true">
              {t('theme_sample')}
            </span>
            <span class="u-theme-name">{t(words[id])}</span>
          </label>
        ))}
      </div>
      {chosen !== defaultType.theme && (
        <ResetButton label={t('type_theme')} onReset={() => onChoose(defaultType.theme)} />
      )}
    </fieldset>
  );
}
