import { useId } from 'preact/hooks';
import { language, t } from '../../content/words/t';
import { Button } from '../base/Button';
import { ContentsLine } from '../base/ContentsLine';
import './gate.css';

/** One canon of a story, and how far both sides are in it. */
export interface GateLine {
  /** Canon id. */
  canon: string;
  title: string;
  /** Where the reader is, as fans write it: "5x16", "Not started". */
  you: string;
  /** How far the story goes: "5x17". */
  story: string;
}

interface Props {
  /** The canons in which the story goes past the reader. */
  lines: readonly GateLine[];
  /** Shows the story this once; progress stays. */
  onShow: () => void;
  /** Moves the reader to the points that the lines name. Absent where one of them cannot be placed. */
  onPast?: () => void;
}

/**
 * Stands before a story that goes past the reader. Neither of its buttons is pressed on the reader's
 * behalf: none is primary, and it takes no focus. The text is not in the page while it stands.
 */
export function Gate({ lines, onShow, onPast }: Props) {
  const id = useId();
  const points = new Intl.ListFormat(language(), { type: 'conjunction' }).format(
    lines.map(({ title, story }) => `${title} ${story}`),
  );
  const past = lines.length === 1 ? t('gate_pastOne') : t('gate_pastMany');
  return (
    <section class="u-gate" aria-labelledby={id}>
      <h2 class="u-gate-lead" id={id}>
        {t('gate_lead')}
      </h2>
      <ul class="u-gate-lines">
        {lines.map((line) => (
          <li key={line.canon}>
            <ContentsLine
              name={line.title}
              before={t('gate_you', line.you)}
              point={t('gate_story', line.story)}
            />
          </li>
        ))}
      </ul>
      <div class="u-gate-actions">
        <Button onClick={onShow}>{t('gate_show')}</Button>
        {onPast && (
          <Button onClick={onPast} aria-describedby={`${id}-moves`}>
            {past}
          </Button>
        )}
      </div>
      {onPast && (
        <p class="u-small" id={`${id}-moves`}>
          {t('gate_moves', points, past)}
        </p>
      )}
    </section>
  );
}
