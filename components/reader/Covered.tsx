import { useState } from 'preact/hooks';
import type { Stretch } from '../../content/stories/veiled';
import { t } from '../../content/words/t';

interface Props {
  text: string;
  /** Where the reader's own words stand in a text; null: there are none to veil. */
  veil: ((text: string) => Stretch[]) | null;
}

/** A line of text whose words of the reader's own lie under leaves, each lifted by a press. */
export function Covered({ text, veil }: Props) {
  const found = veil?.(text) ?? [];
  if (found.length === 0) return <>{text}</>;
  let at = 0;
  const parts = found.flatMap(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return [before, <Cover key={start} text={text.slice(start, end)} />];
  });
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}

function Cover({ text }: { text: string }) {
  const [open, setOpen] = useState(false);
  return (
    <span class="r-cover">
      <button
        type="button"
        class="r-cover-button"
        aria-expanded={open}
        aria-label={open ? t('reader_coverOpen') : t('reader_cover')}
        onClick={() => setOpen(!open)}
      />
      <span class="r-covered" inert={!open}>
        {text}
      </span>
    </span>
  );
}
