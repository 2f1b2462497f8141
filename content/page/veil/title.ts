import { t } from '../../words/t';
import { make } from '../dom';

/** A title that is hidden stays a working link: its words are set aside inside it and others stand there. */
export interface HiddenTitle {
  set(open: boolean): void;
  remove(): void;
}

export function hideTitle(element: HTMLElement, byline: string): HiddenTitle {
  const aside = make('span', 'aside');
  aside.append(...element.childNodes);
  const stand = make('span', 'stand', byline ? t('veil_hiddenTitleBy', byline) : t('veil_hiddenTitle'));
  element.append(aside, stand);
  const set = (open: boolean): void => {
    aside.style.setProperty('display', open ? 'contents' : 'none', 'important');
    aside.inert = !open;
    stand.hidden = open;
  };
  set(false);
  return {
    set,
    remove() {
      stand.remove();
      aside.replaceWith(...aside.childNodes);
    },
  };
}
