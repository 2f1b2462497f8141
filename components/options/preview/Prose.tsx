import type { VeilSettings } from '../../../content/storage/types';
import { t } from '../../../content/words/t';

interface Props {
  /** One of the reader's own words. */
  word: string;
  by: VeilSettings['prose'];
}

/** A paragraph of a sample story, veiled as a page's would be. */
export function Prose({ word, by }: Props) {
  const leaf = (
    <span class="u-leaf u-pv-leaf" data-by={by}>
      <span class="u-heard">{t('veil_hidden')}</span>
    </span>
  );
  const [before, after] = t('preview_proseOf', '\n').split('\n');
  const sentence = (
    <>
      {before}
      {by === 'word' ? leaf : word}
      {after}
    </>
  );
  return (
    <div class="u-pv">
      <p>
        {by === 'paragraph' ? (
          leaf
        ) : (
          <>
            {t('preview_proseBefore')} {by === 'sentence' ? leaf : sentence} {t('preview_proseAfter')}
          </>
        )}
      </p>
    </div>
  );
}
