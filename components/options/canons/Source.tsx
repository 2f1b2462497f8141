import { attribution } from '../../../content/canons/tvmaze';
import type { Canon } from '../../../content/canons/types';
import { t } from '../../../content/words/t';

/** Where a list came from, with its licence where that asks to be named. */
export function Source({ canon: { source } }: { canon: Pick<Canon, 'source'> }) {
  if (!source) return null;
  return (
    <p class="u-small">
      <a href={source.url} target="_blank" rel="noreferrer">
        {t('own_source', source.name)}
      </a>
      {source.name === attribution.name && (
        <>
          {' · '}
          <Credit />
        </>
      )}
    </p>
  );
}

/** Stands wherever something of TVmaze's is shown. */
export const Credit = () => (
  <a href={attribution.licence} target="_blank" rel="noreferrer">
    {t('tvmaze_credit')}
  </a>
);
