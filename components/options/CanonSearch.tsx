import { useState } from 'preact/hooks';
import { searchCanons } from '../../content/canons/catalogue';
import { sizeWords } from '../../content/canons/label';
import type { Progress } from '../../content/canons/types';
import { t } from '../../content/words/t';
import { Combobox } from '../base/Combobox';
import { kindWord } from './kinds';
import './options.css';
import './groups.css';
import './lists.css';
import './rows.css';

interface Props {
  progress: Progress;
  onChoose: (id: string) => void;
  /** Chosen when nothing found is it: a canon of this title is to be added. Absent: not offered. */
  onOwn?: (title: string) => void;
}

/** Results shown at most: a longer list is better searched on. */
const MOST = 30;
const OWN = '+own';

/** Finds a canon by title, abbreviation or fandom tag. */
export function CanonSearch({ progress, onChoose, onOwn }: Props) {
  const [query, setQuery] = useState('');
  const title = query.trim();
  const found = title === '' ? [] : searchCanons(query).slice(0, MOST);
  const options = found.map(({ id, title: label, kind, size, match }) => ({
    id,
    label,
    detail: match ? t('canons_also', t(kindWord[kind]), match) : t(kindWord[kind]),
    side: progress[id] ? t('canons_followed') : sizeWords({ size }),
  }));
  // The last row, so that nobody takes it before having seen what there is.
  const own = onOwn && title !== '' ? [{ id: OWN, label: t('canons_ownOf', title) }] : [];
  return (
    <div class="u-options-search">
      <Combobox
        label={t('canons_add')}
        placeholder={t('canons_addHint')}
        query={query}
        onQuery={setQuery}
        options={[...options, ...own]}
        onChoose={(id) => {
          setQuery('');
          if (id === OWN) onOwn?.(title);
          else onChoose(id);
        }}
        none={t('canons_none', title)}
      />
    </div>
  );
}
