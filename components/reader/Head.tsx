import type { Ref } from 'preact';
import { t, type Word } from '../../content/words/t';

export type PanelName = 'contents' | 'find' | 'listen' | 'text';
interface Props {
  /** Running head: the story's title once its own has gone out of sight. */
  running: string | null;
  open: PanelName | null;
  /** Names of panels that have something to do. */
  offered: readonly PanelName[];
  /** The button of the open panel, which gets the focus back. */
  button: Ref<HTMLButtonElement>;
  onOpen: (name: PanelName) => void;
  onLibrary?: () => void;
}

const words: Record<PanelName, Word> = {
  contents: 'reader_contents',
  find: 'reader_find',
  listen: 'reader_listen',
  text: 'reader_textSettings',
};

/** Words as controls, and only those that do something. */
export function Head({ running, open, offered, button, onOpen, onLibrary }: Props) {
  return (
    <header class="r-head">
      {onLibrary && (
        <button type="button" class="r-word" onClick={onLibrary}>
          {t('reader_library')}
        </button>
      )}
      <span class="r-running" aria-hidden="true">
        {running}
      </span>
      <nav aria-label={t('reader_tools')}>
        {offered.map((name) => (
          <button
            key={name}
            type="button"
            class={name === 'text' ? 'r-word r-aa' : 'r-word'}
            ref={open === name ? button : undefined}
            aria-expanded={open === name}
            aria-controls={open === name ? 'r-panel' : undefined}
            onClick={() => onOpen(name)}
          >
            {name === 'text' ? (
              <>
                {t('reader_aa')}
                <span class="u-heard"> {t('reader_textSettings')}</span>
              </>
            ) : (
              t(words[name])
            )}
          </button>
        ))}
      </nav>
    </header>
  );
}
