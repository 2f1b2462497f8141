import { useEffect, useRef, useState } from 'preact/hooks';
import { t, tn } from '../../content/words/t';
import { Button } from '../base/Button';
import { Disclosure } from '../base/Disclosure';
import { Gate } from '../gate/Gate';
import { Leaf } from '../gate/Leaf';
import { Offer } from '../gate/Offer';
import type { Standing } from '../gate/standing';
import './popup.css';
import './page.css';
import './story.css';

/** What the card of a story shows. All plain text. */
export interface StoryCard {
  title: string;
  authors: readonly string[];
  words: number;
  /** The author's own note. */
  note: string[];
  /** The author's notice of how far the story goes, as written. */
  notice: string;
  /** Content notes of ours. */
  ourNotes: string[];
  /** The story's first paragraphs. */
  opening: string[];
}

interface Props {
  story: StoryCard;
  /** Null while it is worked out: the opening is not drawn before. */
  standing: Standing | null;
  /** The reader chose to see it. */
  shown: boolean;
  /** The page under the popup is none that we work on. */
  elsewhere: boolean;
  onShow: () => void;
  onHide: () => void;
  onPast: () => void;
  onFollow: (canon: string) => void;
  onRead: () => void;
}

/** The tab of the bundled story: its card, its notices, and its opening to be read right there. */
export function StoryTab(props: Props) {
  const { story, standing, shown, elsewhere, onShow, onHide, onPast, onFollow, onRead } = props;
  const [notes, setNotes] = useState(false);
  const gated = standing !== null && standing.ahead.length > 0 && !shown;
  const text = useRef<HTMLDivElement>(null);
  const wasGated = useRef(false);
  useEffect(() => {
    // The button that was pressed is gone with the gate; reading goes on where the story begins.
    if (wasGated.current && !gated) text.current?.focus();
    wasGated.current = gated;
  }, [gated]);
  return (
    <div class="u-popup-panel">
      {elsewhere && <p class="u-quiet">{t('popup_elsewhereStory')}</p>}
      <article class="u-story">
        <header>
          <h2 class="u-story-title">{story.title}</h2>
          <p class="u-quiet">{t('story_byline', story.authors.join(', '), tn('story_words', story.words))}</p>
        </header>
        <Disclosure summary={t('story_contentNotes')} open={notes} onToggle={setNotes}>
          <p class="u-small">{t('story_ourNotes')}</p>
          <ul class="u-story-ours">
            {story.ourNotes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Disclosure>
        {story.note.map((line) => (
          <p key={line} class="u-story-note">
            {line}
          </p>
        ))}
        {standing && !gated && <p class="u-story-notice">{story.notice}</p>}
        {gated && <Gate lines={standing.ahead} onShow={onShow} onPast={standing.past ? onPast : undefined} />}
        {standing && standing.offers.length > 0 && !gated && (
          <Offer lines={standing.offers} onFollow={onFollow} />
        )}
        {gated && <Leaf />}
        {standing && !gated && (
          <>
            <div class="u-story-text" ref={text} tabIndex={-1}>
              {story.opening.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </div>
            <div class="u-story-actions">
              <Button kind="primary" onClick={onRead}>
                {t('story_read')}
              </Button>
              {standing.ahead.length > 0 && (
                <Button kind="plain" onClick={onHide}>
                  {t('veil_hide')}
                </Button>
              )}
            </div>
          </>
        )}
        {gated && <Button onClick={onRead}>{t('story_read')}</Button>}
      </article>
    </div>
  );
}
