import { useState } from 'preact/hooks';
import { readPasted } from '../../../content/canons/pasted';
import type { Canon, CanonKind } from '../../../content/canons/types';
import type { Problem } from '../../../content/canons/validate';
import { t } from '../../../content/words/t';
import { Button } from '../../base/Button';
import { Select } from '../../base/Select';
import { Tabs } from '../../base/Tabs';
import { FileField } from '../FileField';
import { kindWord } from '../kinds';
import { ByHand } from './ByHand';
import { draftOf, partsOfCounts } from './drafts';
import { Lookup, type LookupState } from './Lookup';
import { OwnPreview } from './OwnPreview';
import { Pasting } from './Pasting';
import '../options.css';
import '../groups.css';
import '../lists.css';
import '../rows.css';
import './own.css';

type Way = 'hand' | 'paste' | 'file' | 'tvmaze';
interface Props {
  /** What was searched for and not found. */
  title: string;
  /** Ids that are taken. */
  taken: readonly string[];
  /** A canon that came from a file or from TVmaze. */
  arrived: Canon | null;
  /** What is wrong with the file. */
  problems: readonly Problem[];
  lookup: LookupState;
  onFile: (file: File) => void;
  onSearch: (query: string) => void;
  onShow: Parameters<typeof Lookup>[0]['onChoose'];
  onCancelLookup: () => void;
  onAdd: (canon: Canon) => void;
  onClose: () => void;
}
const ways = [
  { id: 'hand', word: 'own_hand' },
  { id: 'paste', word: 'own_paste' },
  { id: 'file', word: 'own_file' },
  { id: 'tvmaze', word: 'own_tvmaze' },
] as const;
/** A canon that has no bundled list, added in one of four ways; each ends in the same preview. */
export function OwnForm(props: Props) {
  const { taken, arrived, problems, lookup, onFile, onSearch, onShow, onCancelLookup, onAdd, onClose } =
    props;
  const [way, setWay] = useState<Way>('hand');
  const [title, setTitle] = useState(props.title);
  const [kind, setKind] = useState<CanonKind>('tv');
  const [counts, setCounts] = useState([0]);
  const [text, setText] = useState('');
  const pasted = readPasted(text);
  const parts = way === 'hand' ? partsOfCounts(kind, counts) : pasted.parts;
  const typed = way === 'hand' || way === 'paste';
  const draft = typed ? draftOf(title, kind, parts, taken) : arrived;
  return (
    <section class="u-own" aria-label={t('canons_own')}>
      <div class="u-own-head">
        <h2 class="u-lead">{t('canons_own')}</h2>
        <Button kind="plain" onClick={onClose}>
          {t('canons_close')}
        </Button>
      </div>
      <Tabs
        label={t('own_way')}
        tabs={ways.map(({ id, word }) => ({ id, label: t(word) }))}
        chosen={way}
        onChoose={setWay}
      >
        <div class="u-own-panel">
          {typed && (
            <div class="u-own-what">
              <label class="u-own-title">
                <span>{t('own_title')}</span>
                <input
                  class="u-field"
                  type="text"
                  autocomplete="off"
                  maxLength={200}
                  value={title}
                  onInput={(event) => setTitle(event.currentTarget.value)}
                />
              </label>
              <Select
                label={t('own_kind')}
                choices={Object.entries(kindWord).map(([id, word]) => ({
                  id: id as CanonKind,
                  label: t(word),
                }))}
                chosen={kind}
                onChoose={setKind}
              />
            </div>
          )}
          {way === 'hand' && <ByHand kind={kind} counts={counts} onCounts={setCounts} />}
          {way === 'paste' && <Pasting text={text} pasted={pasted} onText={setText} />}
          {way === 'file' && (
            <>
              <FileField
                label={t('own_fileLabel')}
                hint={t('own_fileHint')}
                accept=".json,application/json"
                refused={null}
                onFile={onFile}
              />
              {problems.length > 0 && (
                <div role="alert">
                  <ul class="u-own-doubts">
                    {problems.map(({ path, say }) => (
                      <li key={`${path} ${say}`}>{path ? t('own_problem', path, say) : say}</li>
                    ))}
                  </ul>
                </div>
              )}
            </>
          )}
          {way === 'tvmaze' && (
            <Lookup
              query={title}
              state={lookup}
              onQuery={setTitle}
              onSearch={() => onSearch(title.trim())}
              onChoose={onShow}
              onCancel={onCancelLookup}
            />
          )}
          {draft ? (
            <OwnPreview key={typed ? way : draft.id} canon={draft} onAdd={onAdd} />
          ) : (
            typed && <p class="u-quiet">{t('own_none')}</p>
          )}
        </div>
      </Tabs>
    </section>
  );
}
