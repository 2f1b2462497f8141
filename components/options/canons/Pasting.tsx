import { useId } from 'preact/hooks';
import type { Pasted } from '../../../content/canons/pasted';
import { t } from '../../../content/words/t';
import './own.css';

interface Props {
  text: string;
  pasted: Pasted;
  onText: (text: string) => void;
}

/** Doubts shown; a list that is all doubts needs no more to be seen for what it is. */
const SHOWN = 8;

/** A list pasted from elsewhere, and what in it was read with a doubt. */
export function Pasting({ text, pasted, onText }: Props) {
  const id = useId();
  return (
    <div class="u-own-names">
      <label for={id}>{t('own_pasteLabel')}</label>
      <textarea
        id={id}
        class="u-field"
        rows={8}
        spellcheck={false}
        aria-describedby={`${id}-hint`}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <p class="u-small" id={`${id}-hint`}>
        {t('own_pasteHint')}
      </p>
      {text.trim() !== '' && pasted.problems.length > 0 && (
        <ul class="u-own-doubts">
          {pasted.problems.slice(0, SHOWN).map(({ line, say }) => (
            <li key={`${line} ${say}`}>{line > 0 ? t('own_line', line, say) : say}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
