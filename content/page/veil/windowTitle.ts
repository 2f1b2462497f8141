import { t } from '../../words/t';

/** The window's title, in which a page says its work's and chapter's again. */
export interface WindowTitle {
  /**
   * Brings it in line; asked again at each change of the page, whose scripts may set it anew.
   * @param hidden titles that are hidden now.
   * @param undecided nothing of the page is known yet: then nothing of its title is shown.
   */
  look(hidden: readonly string[], undecided: boolean): void;
  /** Gives the page's own back. */
  remove(): void;
}

export function startWindowTitle(): WindowTitle {
  let own = '';
  let ours: string | undefined;
  const set = (title: string): void => {
    ours = title;
    if (document.title !== title) document.title = title;
  };
  return {
    look(hidden, undecided) {
      if (document.title !== ours) own = document.title;
      if (!own) return;
      const stand = t('veil_hiddenTitle');
      if (undecided) set(stand);
      else set(hidden.reduce((title, words) => (words ? title.replaceAll(words, stand) : title), own));
    },
    remove() {
      if (ours !== undefined && document.title === ours) document.title = own;
    },
  };
}
