import { typeProperties } from '../../content/typography/css';
import type { TypeSettings } from '../../content/typography/types';
import { t } from '../../content/words/t';
import './sample.css';

interface Props {
  type: TypeSettings;
  /** One paragraph, for a preset that counts at some times only. */
  brief?: boolean;
}

/** Text of ours that wears the reader's type and theme, and what authors put in theirs that type may change. */
export function TypeSample({ type, brief = false }: Props) {
  return (
    <section
      class="u-sample"
      data-theme={type.theme}
      data-images={type.images}
      data-links={type.links}
      data-plain={type.plain}
      data-still={type.still}
      data-low={!type.dropCaps}
      // Only the one is a landmark; the others stand in figures of their own.
      aria-label={brief ? undefined : t('text_sample')}
    >
      <div class="u-sample-text" style={typeProperties(type)}>
        <p>{t('text_sampleOne')}</p>
        {!brief && (
          <>
            <p>{t('text_sampleTwo')}</p>
            <p class="u-small">{t('text_sampleAuthor')}</p>
            <p class="u-sample-initial">{t('text_sampleThree')}</p>
            <p>
              <span class="u-sample-link">{t('text_sampleLink')}</span>
            </p>
            <Lighthouse />
          </>
        )}
      </div>
    </section>
  );
}

/** A picture, with a lamp that goes on and off. */
const Lighthouse = () => (
  <svg class="u-sample-picture" viewBox="0 0 120 60" role="img" aria-label={t('text_samplePicture')}>
    <rect width="120" height="60" fill="#2b4a66" />
    <path d="M0 48q15-5 30 0t30 0 30 0 30 0v12H0z" fill="#16293a" />
    <path d="M56 50l3-28h8l3 28z" fill="#e9e2d0" />
    <circle class="u-sample-lamp" cx="63" cy="17" r="4" fill="#f5c451" />
  </svg>
);
