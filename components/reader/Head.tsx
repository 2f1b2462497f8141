import type { Ref } from 'preact';
import { t } from '../../content/words/t';

interface Props {
  /** Running head: the story's title once its own has gone out of sight. */
  running: string | null;
  textOpen: boolean;
  textButton: Ref<HTMLButtonElement>;
  onText: () => void;
  onOptions: () => void;
}

/** Words as controls, and only those that do something. */
export function Head({ running, textOpen, textButton, onText, onOptions }: Props) {
  return (
    <header class="r-head">
      <span class="r-running" aria-hidden="true">
        {running}
      </span>
      <nav aria-label={t('reader_tools')}>
        <button type="button" class="r-word" onClick={onOptions}>
          {t('reader_options')}
        </button>
        <button
          type="button"
          class="r-word r-aa"
          ref={textButton}
          aria-expanded={textOpen}
          aria-controls={textOpen ? 'r-panel' : undefined}
          onClick={onText}
        >
          {t('reader_aa')}
          <span class="u-heard"> {t('reader_textSettings')}</span>
        </button>
      </nav>
    </header>
  );
}
