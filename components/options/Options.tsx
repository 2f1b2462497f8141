import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../content/words/t';
import { ErrorMessage } from '../base/ErrorMessage';
import { Mark } from '../base/Mark';
import { type Said, Toast } from '../base/Toast';
import { type Section, sections } from './sections';
import './options.css';
import './groups.css';
import './lists.css';
import './rows.css';

interface Props {
  section: Section;
  /** What is searched for among the settings; results then stand in place of the section. */
  query: string;
  onQuery: (query: string) => void;
  /** Why the last change was not kept, or why nothing can be kept. */
  trouble: string | null;
  said: Said | null;
  onGone: () => void;
  children: ComponentChildren;
}

/** The frame of the options: sections at the left, or above where there is no room beside. */
export function Options({ section, query, onQuery, trouble, said, onGone, children }: Props) {
  const id = useId();
  return (
    <div class="u-options">
      <header class="u-options-head">
        <p class="u-options-name">
          <Mark />
          {t('extension_name')}
        </p>
        <search class="u-options-find">
          <label class="u-heard" for={id}>
            {t('settings_find')}
          </label>
          <input
            id={id}
            class="u-field"
            type="search"
            placeholder={t('settings_find')}
            value={query}
            onInput={(event) => onQuery(event.currentTarget.value)}
          />
        </search>
        <nav aria-label={t('options_sections')}>
          <ul class="u-options-list">
            {sections.map(({ id: name, word }) => (
              <li key={name}>
                <a
                  href={`#${name}`}
                  aria-current={name === section && query.trim() === '' ? 'page' : undefined}
                  onClick={() => onQuery('')}
                >
                  {t(word)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main class="u-options-main" tabIndex={-1}>
        {trouble && <ErrorMessage what={trouble} />}
        {children}
      </main>
      <Toast said={said} onGone={onGone} />
    </div>
  );
}
