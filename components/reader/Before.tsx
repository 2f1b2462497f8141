import { useState } from 'preact/hooks';
import { tidyText } from '../../content/stories/cleanup/text';
import { minutesFor } from '../../content/stories/count';
import { textOf } from '../../content/stories/pieces';
import type { Story } from '../../content/stories/types';
import { t, tn } from '../../content/words/t';
import { Disclosure } from '../base/Disclosure';

interface Props {
  story: Omit<Story, 'chapters'>;
  /** Whether the author's notice is readable: it names points of canon, so not while the gate stands. */
  notice: boolean;
}

/** What stands before a story: title, length, content notes, the author's own words. */
export function Before({ story, notice }: Props) {
  const [open, setOpen] = useState(false);
  const { title, authors, words, ourContentNotes: ours = [], notes = [] } = story;
  return (
    <header class="r-before">
      <h1 class="u-title">{title}</h1>
      <p class="u-body u-quiet">
        {t(
          'reader_byline',
          authors.join(', '),
          tn('story_words', words),
          tn('reader_minutes', minutesFor(words)),
        )}
      </p>
      {ours.length > 0 && (
        <Disclosure summary={t('story_contentNotes')} open={open} onToggle={setOpen}>
          <p class="u-small">{t('story_ourNotes')}</p>
          <ul class="r-ours">
            {ours.map((note) => (
              <li key={note}>{t(note)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <dl class="r-notes">
        {notes.length > 0 && (
          <>
            <dt class="u-label">{t('reader_note')}</dt>
            {notes.map((note) => (
              <dd key={note.id} class="r-note">
                {tidyText(textOf(note.html))}
              </dd>
            ))}
          </>
        )}
        {story.notice && notice && (
          <>
            <dt class="u-label">{t('reader_notice')}</dt>
            <dd class="r-note">{tidyText(story.notice)}</dd>
          </>
        )}
      </dl>
    </header>
  );
}
