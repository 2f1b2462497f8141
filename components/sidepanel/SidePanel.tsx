import type { ComponentChildren } from 'preact';
import { t } from '../../content/words/t';
import { ErrorMessage } from '../base/ErrorMessage';
import { Mark } from '../base/Mark';
import { type PageLink, PageLinks } from '../base/PageLinks';
import { Tabs } from '../base/Tabs';
import { type Said, Toast } from '../base/Toast';
import '../popup/popup.css';
import '../popup/page.css';
import './sidepanel.css';

export type SideTab = 'text' | 'library';

interface Props {
  /** Why the last change was not kept. */
  trouble: string | null;
  said: Said | null;
  onGone: () => void;
  tab: SideTab;
  onTab: (tab: SideTab) => void;
  links: readonly PageLink[];
  children: ComponentChildren;
}

/** What stays open beside the pages: the popup's frame without its page. */
export function SidePanel({ trouble, said, onGone, tab, onTab, links, children }: Props) {
  const tabs = [
    { id: 'text', label: t('popup_text') },
    { id: 'library', label: t('reader_library') },
  ] as const;
  return (
    <div class="u-side">
      <header class="u-popup-head">
        <Mark />
        <h1 class="u-popup-name">{t('extension_name')}</h1>
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
