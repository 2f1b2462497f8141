import { useState } from 'preact/hooks';
import { indexCanon } from '../../content/canons/position';
import type { Canon } from '../../content/canons/types';
import { t } from '../../content/words/t';
import { Select } from '../base/Select';
import { itemChoices, partChoices, partOfPosition } from './choices';
import { NumberField } from './NumberField';
import './canons.css';

interface Props {
  canon: Canon;
  /** Position of the last one finished; 0 where there is none yet. */
  place: number;
  onFinished: (position: number) => void;
}

const itemWords = {
  tv: 'picker_episode',
  anime: 'picker_episode',
  book: 'picker_book',
  manga: 'picker_chapter',
  comic: 'picker_issue',
  film: 'picker_film',
  game: 'picker_game',
} as const;

/** Season and episode, or chapter, issue, book, film: whatever the canon has, as two lists or a number. */
export function PlaceFields({ canon, place, onFinished }: Props) {
  const index = indexCanon(canon);
  const parts = partChoices(index, place);
  const home = partOfPosition(parts, place);
  // Where the place moves elsewhere, by a button or in another window, the lists follow it again.
  const [picked, setPicked] = useState({ id: '', place: -1 });
  const part = parts.find(({ id }) => id === picked.id && picked.place === place) ?? home;
  if (!part) return <p>{t('picker_emptyList')}</p>;

  const items = part.counted ? [] : itemChoices(index, part, place);
  const here = part.start < place && place <= part.end;
  const label = t(part.counted && canon.kind === 'book' ? 'picker_chapter' : itemWords[canon.kind]);
  return (
    <div class="u-place">
      <div class="u-place-fields">
        {parts.length > 1 && (
          <Select
            label={t(canon.kind === 'tv' || canon.kind === 'anime' ? 'picker_season' : 'picker_part')}
            choices={parts.map(({ id, label: name, from, start, end }) => ({
              id,
              label: name || t('picker_run', from, from + end - start - 1),
            }))}
            chosen={part.id}
            onChoose={(id) => setPicked({ id, place })}
          />
        )}
        {part.counted ? (
          <NumberField
            key={part.id}
            label={label}
            value={here ? part.from + place - part.start - 1 : null}
            min={part.from}
            max={part.from + part.end - part.start - 1}
            onChange={(n) => onFinished(part.start + n - part.from + 1)}
          />
        ) : (
          <Select
            label={label}
            choices={[
              ...(here ? [] : [{ id: '', label: t('picker_choose') }]),
              ...items.map((item) => ({ id: String(item.position), label: item.label })),
            ]}
            chosen={here ? String(place) : ''}
            onChoose={(id) => id && onFinished(Number(id))}
          />
        )}
      </div>
      {items.some(({ label: name }) => /^\d+$/.test(name)) && <p class="u-small">{t('picker_titlesOut')}</p>}
    </div>
  );
}
