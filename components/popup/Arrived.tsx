import { useId } from 'preact/hooks';
import { t, tn } from '../../content/words/t';
import { Button } from '../base/Button';
import './popup.css';
import './page.css';

/** A work that was kept until the reader is there, and whose time has come. */
export interface ArrivedWork {
  work: string;
  title: string;
  url: string;
}

interface Props {
  works: readonly ArrivedWork[];
  onDone: (work: string) => void;
}

/** Kept works that the reader's place has reached. */
export function Arrived({ works, onDone }: Props) {
  const id = useId();
  if (works.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 class="u-label" id={id}>
        {tn('popup_arrived', works.length)}
      </h2>
      <ul class="u-rows">
        {works.map(({ work, title, url }) => (
          <li key={work} class="u-arrived">
            <a href={url} target="_blank" rel="noreferrer">
              {title || url}
            </a>
            <Button
              kind="plain"
              small
              aria-label={t('popup_arrivedDoneOf', title || url)}
              onClick={() => onDone(work)}
            >
              {t('popup_arrivedDone')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
