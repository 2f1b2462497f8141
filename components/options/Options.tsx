import type { ComponentChildren } from 'preact';
import { t } from '../../content/words/t';
import { ErrorMessage } from '../base/ErrorMessage';
import { Mark } from '../base/Mark';
import { type Said, Toast } from '../base/Toast';
import { type Section, sections } from './sections';
import './options.css';

interface Props {
  section: Section;
  /** Why the last change was not kept, or why nothing can be kept. */
  trouble: string | null;
  said: Said | null;
  onGone: () => void;
  children: ComponentChildren;
}

/** The frame of the options: sections at the left, or above where there is no room beside. */
export function Options({ section, trouble, said, onGone, children }: Props) {
  return (
    <div class="u-options">
      <header class="u-options-head">
        <p class="u-options-name">
          <Mark />
          {t('extension_name')}
        </p>
        <nav aria-label={t('options_sections')}>
          <ul class="u-options-list">
            {sections.map(({ id, word }) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={id === section ? 'page' : undefined}>
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
