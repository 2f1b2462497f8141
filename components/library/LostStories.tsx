import { t, tn } from '../../content/words/t';
import { Button } from '../base/Button';

/** A story whose text the browser lost. */
export interface LostStory {
  id: string;
  title: string;
  authors: readonly string[];
  source?: string;
}

interface Props {
  stories: readonly LostStory[];
  onForget: () => void;
}

/** Says which stories the browser lost, with the way to each. */
export function LostStories({ stories, onForget }: Props) {
  return (
    <section class="l-lost" role="status">
      <p>{tn('library_lost', stories.length)}</p>
      <ul>
        {stories.map(({ id, title, authors, source }) => (
          <li key={id}>
            {source ? <a href={source}>{title}</a> : title}
            <span class="u-small u-quiet">
              {' '}
              {[...authors, ...(source ? [] : [t('library_lostFile')])].join(', ')}
            </span>
          </li>
        ))}
      </ul>
      <Button onClick={onForget}>{t('library_lostForget')}</Button>
    </section>
  );
}
