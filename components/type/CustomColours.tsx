import { useState } from 'preact/hooks';
import { contrast, ENOUGH, isColour } from '../../content/typography/contrast';
import { defaultType } from '../../content/typography/ranges';
import type { Colours } from '../../content/typography/types';
import { t, type Word } from '../../content/words/t';
import { ResetButton } from '../base/ResetButton';
import '../base/fields.css';
import '../base/choices.css';

interface Props {
  colours: Colours;
  onColours: (colours: Colours) => void;
}

const words: Record<keyof Colours, Word> = { paper: 'type_paper', ink: 'type_ink', link: 'type_link' };

/** The reader's own colours: picked or typed, each with its contrast against the paper. */
export function CustomColours({ colours, onColours }: Props) {
  // What is being typed need not be a colour yet.
  const [draft, setDraft] = useState<Partial<Colours>>({});
  const choose = (id: keyof Colours, value: string) => {
    setDraft({ ...draft, [id]: value });
    if (isColour(value)) onColours({ ...colours, [id]: value.toLowerCase() });
  };
  return (
    <div class="u-colours">
      {(Object.keys(words) as (keyof Colours)[]).map((id) => {
        const label = t(words[id]);
        const ratio = contrast(colours[id], colours.paper);
        const said = ratio >= ENOUGH ? 'type_contrast' : 'type_contrastLow';
        return (
          <div key={id} class="u-colour">
            <label>
              <input
                type="color"
                value={colours[id]}
                onInput={(event) => choose(id, event.currentTarget.value)}
              />
              {label}
            </label>
            <input
              class="u-field"
              type="text"
              aria-label={t('type_hex', label)}
              spellcheck={false}
              maxLength={7}
              value={draft[id] ?? colours[id]}
              aria-invalid={!isColour(draft[id] ?? colours[id])}
              onInput={(event) => choose(id, event.currentTarget.value)}
              onBlur={() => setDraft({})}
            />
            {colours[id] !== defaultType.colours[id] && (
              <ResetButton label={label} onReset={() => choose(id, defaultType.colours[id])} />
            )}
            {id !== 'paper' && <output class="u-small">{t(said, label, Math.floor(ratio * 10) / 10)}</output>}
          </div>
        );
      })}
    </div>
  );
}
