import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { t } from '../../content/words/t';
import { Button } from '../base/Button';
import { ErrorMessage } from '../base/ErrorMessage';
import './options.css';
import './groups.css';
import './lists.css';
import './rows.css';

interface Named {
  key: string;
  name: string;
  /** Quiet words behind it. */
  detail?: string;
  href?: string;
}

interface Props {
  names: readonly Named[];
  onRemove: (key: string) => void;
  /** A field to add one by hand; gives whether it was taken. */
  add?: { label: string; onAdd: (name: string) => boolean; before?: ComponentChildren };
}

/** Entries drawn at first: lists of years stay light. */
const SHOWN = 20;

/** Names that the reader gathered, each with a way out, and a field for one more. */
export function Names({ names, onRemove, add }: Props) {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const [draft, setDraft] = useState('');
  const [known, setKnown] = useState(false);
  const [most, setMost] = useState(SHOWN);
  const submit = (event: Event) => {
    event.preventDefault();
    const name = draft.trim();
    if (!add || name === '') return;
    const taken = add.onAdd(name);
    setKnown(!taken);
    if (taken) setDraft('');
  };
  const remove = (key: string, at: number) => {
    onRemove(key);
    // The button goes with its line: the next one takes the focus, or the one before.
    const buttons = list.current?.querySelectorAll('button');
    (buttons?.[at + 1] ?? buttons?.[at - 1])?.focus();
  };
  return (
    <>
      {add && (
        <form class="u-adder" onSubmit={submit}>
          {add.before}
          <div class="u-adder-field">
            <label for={id}>{add.label}</label>
            <input
              id={id}
              class="u-field"
              type="text"
              autocomplete="off"
              maxLength={500}
              aria-invalid={known}
              aria-describedby={known ? `${id}-error` : undefined}
              value={draft}
              onInput={(event) => {
                setDraft(event.currentTarget.value);
                setKnown(false);
              }}
            />
          </div>
          <button type="submit" class="u-button u-button-secondary">
            {t('list_add')}
          </button>
        </form>
      )}
      {known && <ErrorMessage id={`${id}-error`} what={t('list_known')} />}
      {names.length === 0 && <p class="u-quiet u-names-none">{t('list_none')}</p>}
      {names.length > 0 && (
        <ul class="u-options-rows" ref={list}>
          {names.slice(0, most).map(({ key, name, detail, href }, at) => (
            <li key={key} class="u-phrases-row">
              <span class="u-phrases-text">
                {href ? (
                  <a href={href} target="_blank" rel="noreferrer">
                    {name}
                  </a>
                ) : (
                  name
                )}
                {detail && <span class="u-small u-names-detail">{detail}</span>}
              </span>
              <Button
                kind="plain"
                small
                aria-label={t('list_removeOf', name)}
                onClick={() => remove(key, at)}
              >
                {t('list_remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {names.length > most && (
        <Button kind="plain" onClick={() => setMost(most + 200)}>
          {t('list_more', names.length - most)}
        </Button>
      )}
    </>
  );
}
