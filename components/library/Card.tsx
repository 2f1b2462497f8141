import { useState } from 'preact/hooks';
import { t, tn } from '../../content/words/t';
import { Button } from '../base/Button';
import { Check } from '../base/Check';
import { Disclosure } from '../base/Disclosure';
import type { ShelfChoice, StoryCard } from './types';

interface Props {
  card: StoryCard;
  shelves: readonly ShelfChoice[];
  onShelf: (shelf: string, on: boolean) => void;
  onNewShelf: () => void;
  onExport: (as: 'epub' | 'html') => void;
  onRemove: () => void;
}

/** Bytes as a person counts them. */
const sizeSaid = (bytes: number): string =>
  bytes < 1_000_000
    ? t('library_kb', Math.max(1, Math.round(bytes / 1000)))
    : t('library_mb', Math.round(bytes / 100_000) / 10);

function placeSaid({ share, unread, chapters }: StoryCard): string {
  if (share <= 0) return t('library_notBegun');
  if (unread === 0) return t('library_finished');
  return chapters > 1
    ? tn('library_left', unread)
    : t('reader_percent', Math.max(1, Math.floor(share * 100)));
}

/** One story: rating and warnings stand before anything of its text. */
export function Card({ card, shelves, onShelf, onNewShelf, onExport, onRemove }: Props) {
  const [open, setOpen] = useState(false);
  const { id, title, authors, fandoms, rating, warnings, summary, words, chapters, bytes, ahead } = card;
  const warned = [rating, ...warnings].filter(Boolean).join(' · ');
  const counts = [
    tn('story_words', words),
    ...(chapters > 1 ? [tn('library_chapters', chapters)] : []),
    ...(bytes > 0 ? [sizeSaid(bytes)] : []),
  ];
  return (
    <li class="l-card">
      <article aria-labelledby={`l-${id}`}>
        <h2 class="l-title" id={`l-${id}`}>
          <a href={`#/story/${encodeURIComponent(id)}`}>{title}</a>
        </h2>
        <p class="u-quiet">{authors.join(', ')}</p>
        {fandoms.length > 0 && <p class="u-small">{fandoms.join(', ')}</p>}
        {warned && <p class="l-warned">{warned}</p>}
        {ahead ? (
          <p class="u-small">{t('library_ahead', ahead)}</p>
        ) : (
          summary && <p class="l-summary">{summary}</p>
        )}
        <p class="u-small l-counts">
          <span>{counts.join(' · ')}</span>
          <span>{placeSaid(card)}</span>
        </p>
        {!card.bundled && (
          <Disclosure summary={t('library_more')} open={open} onToggle={setOpen}>
            <fieldset class="l-shelves">
              <legend class="u-small">{t('library_shelves')}</legend>
              {shelves.map((shelf) => (
                <Check
                  key={shelf.id}
                  label={shelf.name}
                  checked={card.shelves.includes(shelf.id)}
                  onChange={(on) => onShelf(shelf.id, on)}
                />
              ))}
              <Button kind="plain" small onClick={onNewShelf}>
                {t('library_newShelf')}
              </Button>
            </fieldset>
            <div class="l-acts">
              <Button small onClick={() => onExport('epub')}>
                {t('library_exportEpub')}
              </Button>
              <Button small onClick={() => onExport('html')}>
                {t('library_exportHtml')}
              </Button>
              <Button small onClick={onRemove}>
                {t('library_remove')}
              </Button>
            </div>
          </Disclosure>
        )}
      </article>
    </li>
  );
}
