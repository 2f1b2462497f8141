import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SortBy } from '../../content/stories/sorting';
import { t, tn, type Word } from '../../content/words/t';
import { Busy } from '../base/Busy';
import { Button } from '../base/Button';
import { Empty } from '../base/Empty';
import { ErrorMessage } from '../base/ErrorMessage';
import { Select } from '../base/Select';
import { Switch } from '../base/Switch';
import { Card } from './Card';
import { LostStories, type LostStory } from './LostStories';
import './library.css';
import type { ShelfChoice, StoryCard } from './types';
import { useDrop } from './useDrop';

export interface Wanted {
  text: string;
  shelf: string;
  unread: boolean;
  sort: SortBy;
}

interface Props {
  /** Cards that answer what is wanted; null while they are being read. */
  cards: readonly StoryCard[] | null;
  /** How many stories there are in all. */
  all: number;
  wanted: Wanted;
  onWanted: (wanted: Partial<Wanted>) => void;
  shelves: readonly ShelfChoice[];
  onShelf: (story: string, shelf: string, on: boolean) => void;
  onNewShelf: (name: string, story: string) => void;
  onExport: (story: string, as: 'epub' | 'html') => void;
  onRemove: (story: string) => void;
  onFiles: (files: readonly File[]) => void;
  onPasted: (text: string, html: boolean) => void;
  /** What is going on: a file being opened, an export being made. */
  busy: { what: string; share: number; onCancel: () => void } | null;
  trouble: string;
  lost: readonly LostStory[];
  onForgetLost: () => void;
  /** In the side panel. */
  beside?: boolean | undefined;
  children?: ComponentChildren;
}

const sorts: Record<SortBy, Word> = {
  opened: 'library_byOpened',
  added: 'library_byAdded',
  updated: 'library_byUpdated',
  title: 'library_byTitle',
  author: 'library_byAuthor',
  words: 'library_byWords',
  unread: 'library_byUnread',
  size: 'library_bySize',
};

/** Stories that are kept here, and the ways into it for more. */
export function Library(props: Props) {
  const { cards, all, wanted, onWanted, shelves, busy, trouble } = props;
  // Beside a page the panel's own main part holds it.
  const Frame = props.beside ? 'div' : 'main';
  const picker = useRef<HTMLInputElement>(null);
  const over = useDrop(props.onFiles, props.onPasted);
  const [naming, setNaming] = useState<string | null>(null);
  return (
    <Frame class="l-page" data-over={over}>
      <header class="l-head">
        <h1 class="u-title">{t('reader_library')}</h1>
        <Button onClick={() => picker.current?.click()}>{t('library_open')}</Button>
        <input
          ref={picker}
          type="file"
          hidden
          multiple
          accept=".epub,.html,.htm,.xhtml,.txt,.md,.markdown"
          onChange={(event) => {
            props.onFiles([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
      </header>
      <p class="u-small u-quiet">{t('library_openHint')}</p>
      <search class="l-tools">
        <input
          type="search"
          class="u-field"
          aria-label={t('library_search')}
          placeholder={t('library_search')}
          value={wanted.text}
          onInput={(event) => onWanted({ text: event.currentTarget.value })}
        />
        <Select
          label={t('library_sort')}
          beside
          choices={Object.entries(sorts).map(([id, word]) => ({ id: id as SortBy, label: t(word) }))}
          chosen={wanted.sort}
          onChoose={(sort) => onWanted({ sort })}
        />
        {shelves.length > 0 && (
          <Select
            label={t('library_shelf')}
            beside
            choices={[
              { id: '', label: t('library_allShelves') },
              ...shelves.map(({ id, name }) => ({ id, label: name })),
            ]}
            chosen={wanted.shelf}
            onChoose={(shelf) => onWanted({ shelf })}
          />
        )}
        <Switch
          label={t('library_unread')}
          checked={wanted.unread}
          onChange={(unread) => onWanted({ unread })}
        />
      </search>
      {busy && (
        <Busy what={busy.what} done={Math.round(busy.share * 100)} of={100} onCancel={busy.onCancel} />
      )}
      {trouble && <ErrorMessage what={trouble} />}
      {props.lost.length > 0 && <LostStories stories={props.lost} onForget={props.onForgetLost} />}
      {naming !== null && (
        <NewShelf
          onName={(name) => {
            if (name) props.onNewShelf(name, naming);
            setNaming(null);
          }}
        />
      )}
      <p class="u-heard" role="status">
        {cards && tn('library_found', cards.length)}
      </p>
      {cards && cards.length === 0 && <Empty lead={t('library_nothing')} hint={t('library_nothingHint')} />}
      <ul class="l-cards">
        {cards?.map((card) => (
          <Card
            key={card.id}
            card={card}
            shelves={shelves}
            onShelf={(shelf, on) => props.onShelf(card.id, shelf, on)}
            onNewShelf={() => setNaming(card.id)}
            onExport={(as) => props.onExport(card.id, as)}
            onRemove={() => props.onRemove(card.id)}
          />
        ))}
      </ul>
      {cards && all <= 1 && <Empty lead={t('library_only')} hint={t('library_onlyHint')} />}
      {props.children}
    </Frame>
  );
}

function NewShelf({ onName }: { onName: (name: string) => void }) {
  const [name, setName] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="l-new"
      onSubmit={(event) => {
        event.preventDefault();
        onName(name.trim());
      }}
      onKeyDown={(event) => event.key === 'Escape' && onName('')}
    >
      <input
        class="u-field"
        aria-label={t('library_shelfName')}
        placeholder={t('library_shelfName')}
        value={name}
        ref={field}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <button type="submit" class="u-button u-button-secondary u-button-small">
        {t('library_addShelf')}
      </button>
    </form>
  );
}
