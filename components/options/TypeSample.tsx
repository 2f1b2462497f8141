import { typeProperties } from '../../content/typography/css';
import type { TypeSettings } from '../../content/typography/types';
import { t } from '../../content/words/t';
import './options.css';
import './groups.css';
import './lists.css';
import './rows.css';

/** Two paragraphs of ours that wear the reader's type and theme. */
export function TypeSample({ type }: { type: TypeSettings }) {
  return (
    <section class="u-sample" data-theme={type.theme} aria-label={t('text_sample')}>
      <div class="u-sample-text" style={typeProperties(type)}>
        <p>{t('text_sampleOne')}</p>
        <p>{t('text_sampleTwo')}</p>
      </div>
    </section>
  );
}
