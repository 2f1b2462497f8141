import { t } from '../../words/t';
import { make } from '../dom';

/** A title that is hidden stays a working link: its words are set aside inside it and others stand there. */
export interface HiddenTitle {
  set(open: boolean): void;
  remove(): void;
}

/** Hides the words of a title. In a heading that links to its number ("Chapter 2: …") the link stays. */
export function hideTitle(element: HTMLElement): HiddenTitle {
  if (element instanceof HTMLOptionElement) return hideOption(element);
  const aside = document.createElement('span');
  aside.className = 'unspoiled-aside';
  const link = element.querySelector('a');
  const words = [...element.childNodes].filter((node) => node !== link || element.childNodes.length === 1);
  const stand = make(
    'span',
    'stand',
    link && words.length > 0 ? ` ${t('veil_hiddenTitle')}` : t('veil_hiddenTitle'),
  );
  words[0]?.before(aside);
  aside.append(...words);
  aside.after(stand);
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

/** An option shows nothing but its own text: that is kept by us and another stands there. */
function hideOption(option: HTMLOptionElement): HiddenTitle {
  const words = option.text;
  const number = /^\s*\d+\./.exec(words)?.[0] ?? '';
  const set = (open: boolean): void => {
    option.text = open ? words : `${number} ${t('veil_hiddenTitle')}`.trim();
  };
  set(false);
  return { set, remove: () => set(true) };
}
