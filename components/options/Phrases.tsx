import { useId, useRef, useState } from 'preact/hooks';
import { checkPhrase } from '../../content/spoilers/phrases';
import type { Phrase } from '../../content/storage/types';
import { t, type Word } from '../../content/words/t';
import { Button } from '../base/Button';
import { ErrorMessage } from '../base/ErrorMessage';
import './options.css';
import './groups.css';
import './lists.css';
import './rows.css';

interface Props {
  phrases: readonly Phrase[];
  onAdd: (text: string) => void;
  onRemove: (phrase: Phrase) => void;
}

/** The reader's own words: veiled wherever they stand. What cannot be looked for is refused with what to change. */
export function Phrases({ phrases, onAdd, onRemove }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState('');
  const [problem, setProblem] = useState<Word | null>(null);

  const add = (event: Event) => {
    event.preventDefault();
    const text = draft.trim();
    const check = checkPhrase(text);
    const known = phrases.some((phrase) => phrase.text === text);
    setProblem(check.ok ? (known ? 'phrases_known' : null) : check.problem);
    if (check.ok && !known) {
      onAdd(text);
      setDraft('');
    }
    field.current?.focus();
  };
  return (
    <div class="u-phrases">
      <form onSubmit={add} noValidate>
        <label class="u-phrases-label" for={id}>
          {t('phrases_add')}
        </label>
        <div class="u-phrases-field">
          <input
            ref={field}
            id={id}
            class="u-field"
            type="text"
            autocomplete="off"
            aria-invalid={problem !== null}
            aria-describedby={problem ? `${id}-error` : `${id}-hint`}
            value={draft}
            onInput={(event) => {
              setDraft(event.currentTarget.value);
              setProblem(null);
            }}
          />
          <button type="submit" class="u-button u-button-secondary">
            {t('phrases_addButton')}
          </button>
        </div>
        {problem ? (
          <ErrorMessage id={`${id}-error`} what={t(problem)} />
        ) : (
          <p class="u-small" id={`${id}-hint`}>
            {t('phrases_hint')}
          </p>
        )}
      </form>
      {phrases.length > 0 && (
        <ul class="u-options-rows">
          {phrases.map((phrase) => (
            <li key={phrase.text} class="u-phrases-row">
              <span class="u-phrases-text">{phrase.text}</span>
              <Button
                kind="plain"
                small
                aria-label={t('phrases_removeOf', phrase.text)}
                onClick={() => onRemove(phrase)}
              >
                {t('phrases_remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
