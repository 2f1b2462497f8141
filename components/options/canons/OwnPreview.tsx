import { useId, useState } from 'preact/hooks';
import { partSize } from '../../../content/canons/position';
import type { Canon } from '../../../content/canons/types';
import { t, tn } from '../../../content/words/t';
import { Button } from '../../base/Button';
import { ContentsLine } from '../../base/ContentsLine';
import { kindWord } from '../kinds';
import { hasDates, namesIn } from './drafts';
import { Source } from './Source';
import '../options.css';
import '../groups.css';
import '../lists.css';
import '../rows.css';
import './own.css';

interface Props {
  canon: Canon;
  onAdd: (canon: Canon) => void;
}

/** A canon before it is added: its parts with their sizes, and the fandom names it goes by, to be mended. */
export function OwnPreview({ canon, onAdd }: Props) {
  const id = useId();
  // Names follow the title until they are touched.
  const [names, setNames] = useState<string | null>(null);
  return (
    <section class="u-own-preview" aria-labelledby={`${id}-heading`}>
      <h3 class="u-label" id={`${id}-heading`}>
        {t('own_preview')}
      </h3>
      <p>
        <strong>{canon.title}</strong> <span class="u-quiet">{t(kindWord[canon.kind])}</span>
      </p>
      <ul class="u-own-parts">
        {canon.parts.map((part) => (
          <li key={part.label}>
            <ContentsLine name={part.label} point={tn('own_items', partSize(part))} />
          </li>
        ))}
      </ul>
      {hasDates(canon) && <p class="u-small">{t('own_dates')}</p>}
      <div class="u-own-names">
        <label for={id}>{t('own_fandoms')}</label>
        <textarea
          id={id}
          class="u-field"
          rows={4}
          spellcheck={false}
          aria-describedby={`${id}-hint`}
          value={names ?? canon.ao3Fandoms.join('\n')}
          onInput={(event) => setNames(event.currentTarget.value)}
        />
        <p class="u-small" id={`${id}-hint`}>
          {t('own_fandomsHint')}
        </p>
      </div>
      <Source canon={canon} />
      <Button
        kind="primary"
        onClick={() => onAdd(names === null ? canon : { ...canon, ao3Fandoms: namesIn(names) })}
      >
        {t('own_add')}
      </Button>
    </section>
  );
}
