import { useState } from 'preact/hooks';
import type { Book } from '../../content/stories/book';
import { tidyText } from '../../content/stories/cleanup/text';
import { minutesFor } from '../../content/stories/count';
import type { Manner } from '../../content/stories/made';
import { t, tn } from '../../content/words/t';
import { Disclosure } from '../base/Disclosure';
import { About } from './About';
import { Covered } from './Covered';
import type { Put } from './flow/section';
import { Said } from './Said';
import { Warned } from './Warned';
import './before.css';

interface Props {
  book: Book;
  manner: Manner;
  put: Put;
  /** Whether what may name points of canon is readable: not while the gate stands. */
  open: boolean;
  onPictures: () => void;
}

/** What stands before a story: title, length, what warns, content notes, the author's own words. */
export function Before({ book, manner, put, open, onPictures }: Props) {
  const [noted, setNoted] = useState(false);
  const { story, warningTags = [] } = book;
  const { title, authors, words, ourContentNotes: ours = [], summary = [], notes = [], notice } = story;
  // Where the notice stands apart from them the notes name no point.
  const readable = open || notice !== undefined;
  const length = [tn('story_words', words), tn('reader_minutes', minutesFor(words))] as const;
  const said = { book, manner, put, onPictures };
  return (
    <header class="r-before">
      <h1 class="u-title">
        <Covered text={title} veil={manner.veil} />
      </h1>
      <p class="u-body u-quiet">
        {authors.length > 0
          ? t('reader_byline', authors.join(', '), ...length)
          : t('story_byline', ...length)}
      </p>
      <Warned tags={story.tags} tagged={warningTags} />
      {ours.length > 0 && (
        <Disclosure summary={t('story_contentNotes')} open={noted} onToggle={setNoted}>
          <p class="u-small">{t('story_ourNotes')}</p>
          <ul class="r-ours">
            {ours.map((note) => (
              <li key={note}>{t(note)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {open && <About story={story} warning={warningTags} veil={manner.veil} />}
      <dl class="r-notes">
        {open && <Said label={t('export_summary')} blocks={summary} {...said} />}
        {readable && <Said label={t('reader_note')} blocks={notes} {...said} />}
        {notice && open && (
          <>
            <dt class="u-label">{t('reader_notice')}</dt>
            <dd class="r-note">{tidyText(notice)}</dd>
          </>
        )}
      </dl>
    </header>
  );
}
