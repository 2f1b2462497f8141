import { useState } from 'preact/hooks';
import { searchCanons } from '../../content/canons/catalogue';
import { sizeWords } from '../../content/canons/label';
import type { Progress } from '../../content/canons/types';
import { t } from '../../content/words/t';
import { Combobox } from '../base/Combobox';
import { kindWord } from './kinds';
import './options.css';

interface Props {
  progress: Progress;
  onChoose: (id: string) => void;
}

/** Results shown at most: a longer list is better searched on. */
const MOST = 30;

/** Finds a canon by title, abbreviation or fandom tag. */
export function CanonSearch({ progress, onChoose }: Props) {
  const [query, setQuery] = useState('');
  const found = query.trim() === '' ? [] : searchCanons(query).slice(0, MOST);
  return (
    <div class="u-options-search">
      <Combobox
        label={t('canons_add')}
        placeholder={t('canons_addHint')}
        query={query}
        onQuery={setQuery}
        options={found.map(({ id, title, kind, size, match }) => ({
          id,
          label: title,
          detail: match ? t('canons_also', t(kindWord[kind]), match) : t(kindWord[kind]),
          side: progress[id] ? t('canons_followed') : sizeWords({ size }),
        }))}
        onChoose={(id) => {
          setQuery('');
          onChoose(id);
        }}
        none={t('canons_none', query.trim())}
      />
    </div>
  );
}
