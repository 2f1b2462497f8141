import { t } from '../../content/words/t';
import { codeOf, type SampleWork } from './sample';
import './welcome.css';

interface Props {
  work: SampleWork;
  ahead: boolean;
  /** Shown though it is ahead. */
  open: boolean;
  onToggle: (open: boolean) => void;
}

/** A work as a site lists it. Where it is ahead its tags and summary are not in the page until it is opened. */
export function SampleWorkCard({ work, ahead, open, onToggle }: Props) {
  const title = t(work.title);
  const place = t('veil_place', t('welcome_show'), codeOf(work.needs ?? 1));
  const veiled = ahead && !open;
  return (
    <li class="u-welcome-work">
      <h2 class="u-welcome-name">{t('welcome_byline', title, t(work.author))}</h2>
      <p class="u-small">{t('welcome_show')}</p>
      {ahead && (
        <button type="button" class="u-welcome-tab" aria-expanded={open} onClick={() => onToggle(!open)}>
          {open ? place : t('veil_ahead', place)} · <b>{t(open ? 'veil_hide' : 'veil_show')}</b>
          <span class="u-heard">, {title}</span>
        </button>
      )}
      {veiled ? (
        <div class="u-leaf u-welcome-leaf" aria-hidden="true" />
      ) : (
        <>
          <p class="u-small">{t(work.tags)}</p>
          <p class="u-welcome-summary">{t(work.summary)}</p>
        </>
      )}
      {work.needs === null && <p class="u-small">{t('welcome_silent')}</p>}
    </li>
  );
}
