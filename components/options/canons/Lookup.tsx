import { useId } from 'preact/hooks';
import type { TvmazeShow } from '../../../content/canons/tvmaze';
import { t, tn } from '../../../content/words/t';
import { Busy } from '../../base/Busy';
import { ErrorMessage } from '../../base/ErrorMessage';
import { Credit } from './Source';
import './own.css';

export type LookupState =
  | { is: 'idle' }
  | { is: 'busy' }
  /** What went wrong and what to do. */
  | { is: 'failed'; say: string }
  | { is: 'found'; shows: readonly TvmazeShow[] };

interface Props {
  query: string;
  state: LookupState;
  onQuery: (query: string) => void;
  /** Called while the press is handled: the browser's own question must come from it. */
  onSearch: () => void;
  onChoose: (show: TvmazeShow) => void;
  onCancel: () => void;
}

/** A show looked up at TVmaze, when the reader presses the button and not before. */
export function Lookup({ query, state, onQuery, onSearch, onChoose, onCancel }: Props) {
  const id = useId();
  return (
    <>
      <form
        class="u-adder"
        onSubmit={(event) => {
          event.preventDefault();
          if (query.trim() !== '') onSearch();
        }}
      >
        <div class="u-adder-field">
          <label for={id}>{t('tvmaze_query')}</label>
          <input
            id={id}
            class="u-field"
            type="text"
            autocomplete="off"
            maxLength={200}
            aria-describedby={`${id}-hint`}
            value={query}
            onInput={(event) => onQuery(event.currentTarget.value)}
          />
        </div>
        <button type="submit" class="u-button u-button-secondary">
          {t('tvmaze_search')}
        </button>
      </form>
      <p class="u-small" id={`${id}-hint`}>
        {t('tvmaze_hint')}
      </p>
      {state.is === 'busy' && <Busy what={t('tvmaze_asking')} onCancel={onCancel} />}
      {state.is === 'failed' && <ErrorMessage what={state.say} />}
      {state.is === 'found' && (
        <>
          <p class="u-label" role="status">
            {tn('tvmaze_found', state.shows.length)}
          </p>
          <ul class="u-options-rows">
            {state.shows.map((show) => (
              <li key={show.id}>
                <button type="button" class="u-own-show" onClick={() => onChoose(show)}>
                  <span>{show.name}</span>
                  <span class="u-small">
                    {[show.year, show.network, show.language].filter((one) => one !== null).join(' · ')}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          <p class="u-small">
            <Credit />
          </p>
        </>
      )}
    </>
  );
}
