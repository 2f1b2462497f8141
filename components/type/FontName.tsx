import { useId } from 'preact/hooks';
import { t } from '../../content/words/t';
import '../base/fields.css';
import '../base/choices.css';

interface Props {
  name: string;
  onName: (name: string) => void;
}

/** A font of this computer by its name. Browsers tell nobody which there are, so it is typed. */
export function FontName({ name, onName }: Props) {
  const id = useId();
  return (
    <div class="u-select u-select-beside">
      <label for={id}>{t('type_ownFontName')}</label>
      <input
        id={id}
        class="u-field"
        type="text"
        maxLength={100}
        spellcheck={false}
        value={name}
        onInput={(event) => onName(event.currentTarget.value)}
      />
    </div>
  );
}
