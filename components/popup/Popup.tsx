import type { ComponentChildren } from 'preact';
import { t } from '../../content/words/t';
import { ErrorMessage } from '../base/ErrorMessage';
import { Mark } from '../base/Mark';
import { type PageLink, PageLinks } from '../base/PageLinks';
import { Switch } from '../base/Switch';
import { Tabs } from '../base/Tabs';
import { type Said, Toast } from '../base/Toast';
import type { PopupTab } from './state';
import './popup.css';
import './page.css';

interface Props {
  tab: PopupTab;
  onTab: (tab: PopupTab) => void;
  /** The switch of this site, or of all where the page is on none; null until that is known. */
  veils: { on: boolean; ofSite: boolean } | null;
  onVeils: (on: boolean) => void;
  links: readonly PageLink[];
  /** Why the last change was not kept. */
  trouble: string | null;
  said: Said | null;
  onGone: () => void;
  /** The panel of the chosen tab. */
  children: ComponentChildren;
}

/** The frame of the popup: what is always there. Only its middle scrolls. */
export function Popup(props: Props) {
  const { tab, onTab, veils, onVeils, links, trouble, said, onGone, children } = props;
  const tabs = [
    { id: 'page', label: t('popup_page') },
    { id: 'text', label: t('popup_text') },
    { id: 'story', label: t('popup_story') },
  ] as const;
  return (
    <div class="u-popup">
      <header class="u-popup-head">
        <Mark />
        <h1 class="u-popup-name">{t('extension_name')}</h1>
        {veils && (
          <Switch
            label={veils.ofSite ? t('popup_veilsHere') : t('popup_veilsAll')}
            checked={veils.on}
            onChange={onVeils}
          />
        )}
      </header>
      {trouble && (
        <div class="u-popup-trouble">
          <ErrorMessage what={trouble} />
        </div>
      )}
      <main class="u-popup-main">
        <Tabs label={t('popup_tabs')} tabs={tabs} chosen={tab} onChoose={onTab}>
          {children}
        </Tabs>
      </main>
      <PageLinks links={links} />
      <Toast said={said} onGone={onGone} />
    </div>
  );
}
