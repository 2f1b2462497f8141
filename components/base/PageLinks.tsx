import { t } from '../../content/words/t';

/** A page of ours: a real link, so that a middle press opens it in a new tab. */
export interface PageLink {
  label: string;
  href: string;
  /** A plain press: goes to the tab that shows it already, where there is one. */
  onOpen: () => void;
}

/** The line of links at the foot of what opens over or beside a page. */
export function PageLinks({ links }: { links: readonly PageLink[] }) {
  return (
    <nav class="u-popup-foot" aria-label={t('popup_links')}>
      {links.map(({ label, href, onOpen }) => (
        <a
          key={label}
          href={href}
          target="_blank"
          rel="noreferrer"
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            onOpen();
          }}
        >
          {label}
        </a>
      ))}
    </nav>
  );
}
