import { heavyParts } from '../../../content/typography/emphasis';
import type { ReadingAids } from '../../../content/typography/types';
import { language, t, tn } from '../../../content/words/t';
import './preview.css';

/** Lines of a screen, to say what a speed comes to. */
const LINES = 30;

/** Two paragraphs as a site's page would show them with these aids. */
export function AidsPreview({ aids }: { aids: ReadingAids }) {
  const { guide, emphasis, progress, awake, scrollSpeed } = aids;
  const minutes = new Intl.NumberFormat(language(), {
    style: 'unit',
    unit: 'minute',
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  });
  return (
    <figure class="u-pv u-pv-aids" data-guide={guide}>
      <p>
        <Words text={t('text_sampleOne')} heavy={emphasis} />
      </p>
      <p>
        <Words text={t('text_sampleTwo')} heavy={emphasis} />
      </p>
      {progress && <p class="u-small u-pv-progress">{tn('aids_minutes', 6)}</p>}
      {awake && <p class="u-small">{t('preview_awake')}</p>}
      <p class="u-small">{t('preview_scroll', LINES, minutes.format(LINES / scrollSpeed))}</p>
    </figure>
  );
}

/** A text, the beginnings of its words heavier where that is wanted. */
function Words({ text, heavy }: { text: string; heavy: boolean }) {
  if (!heavy) return <>{text}</>;
  const parts = heavyParts(text);
  return (
    <>
      {text.slice(0, parts[0]?.[0] ?? text.length)}
      {parts.map(([from, to], at) => (
        <span key={from}>
          <b>{text.slice(from, to)}</b>
          {text.slice(to, parts[at + 1]?.[0] ?? text.length)}
        </span>
      ))}
    </>
  );
}
