import { browser } from 'wxt/browser';
import type { PageLink } from '../../components/base/PageLinks';
import { t } from '../../content/words/t';
import { openOptions, openReader } from './open';

const at = (path: string): string => browser.runtime.getURL(`/${path}` as '/');

/** The pages that can be gone to from the popup's foot. @param followed how many canons are, where it is known. */
export function pageLinks(followed: number | null): PageLink[] {
  const many = followed === null ? t('options_canons') : t('popup_canons', followed);
  const canons = followed === 0 ? t('popup_addCanon') : many;
  return [
    { label: canons, href: at('options.html#canons'), onOpen: () => openOptions('canons') },
    { label: t('popup_reader'), href: at('reader.html#/'), onOpen: () => openReader('/') },
    { label: t('popup_options'), href: at('options.html'), onOpen: () => openOptions() },
  ];
}
