import type { PageType } from '../../typography/page';

const ATTRIBUTE = 'data-unspoiled-type';

/**
 * Custom properties and words on the document's root, which the site's type sheet reads. `clear` leaves
 * the root as it was but for one attribute, that keeps the sheet from waiting for us.
 */
export function typeRoot() {
  const root = document.documentElement;
  const before = root.getAttribute('style');
  let names: string[] = [];
  return {
    put({ parts, properties }: PageType, waits: boolean): void {
      for (const name of names) if (!Object.hasOwn(properties, name)) root.style.removeProperty(name);
      for (const [name, value] of Object.entries(properties)) root.style.setProperty(name, value);
      names = Object.keys(properties);
      root.setAttribute(ATTRIBUTE, [...parts, ...(waits ? ['wait'] : [])].join(' '));
    },
    /** The text is to be seen. */
    ready(): void {
      const words = root.getAttribute(ATTRIBUTE) ?? '';
      if (/\bwait\b/.test(words)) root.setAttribute(ATTRIBUTE, words.replace(/ ?\bwait\b/, ''));
    },
    clear(): void {
      for (const name of names) root.style.removeProperty(name);
      names = [];
      root.setAttribute(ATTRIBUTE, 'off');
      const now = root.getAttribute('style');
      if (now === null || now === before) return;
      // Written anew it may differ in no more than spaces: then it is as the page wrote it.
      const same = document.createElement('i');
      if (before !== null) same.setAttribute('style', before);
      if (same.style.cssText !== root.style.cssText) return;
      if (before === null) root.removeAttribute('style');
      else root.setAttribute('style', before);
    },
  };
}
