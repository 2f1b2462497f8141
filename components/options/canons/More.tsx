import { useState } from 'preact/hooks';
import { t } from '../../../content/words/t';
import { Disclosure } from '../../base/Disclosure';
import './own.css';

/** More would be read by nobody. */
const SHOWN = 200;

/** A list that is there for those who want to look. */
export function More({ summary, lines }: { summary: string; lines: readonly string[] }) {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure summary={summary} open={open} onToggle={setOpen}>
      <ul class="u-own-doubts">
        {lines.slice(0, SHOWN).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {lines.length > SHOWN && <li>{t('veils_andMore', lines.length - SHOWN)}</li>}
      </ul>
    </Disclosure>
  );
}
