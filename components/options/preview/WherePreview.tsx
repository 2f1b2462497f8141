import { typeProperties } from '../../../content/typography/css';
import type { TypeSettings, TypeWhere } from '../../../content/typography/types';
import { t, type Word } from '../../../content/words/t';
import '../sample.css';
import './preview.css';

interface Props {
  type: TypeSettings;
  where: TypeWhere;
  /** Sites are set in the reader's type at all. */
  onSites: boolean;
}

/** Pieces of a site's page, each in the reader's type or in the site's own. */
export function WherePreview({ type, where, onSites }: Props) {
  const lines: [Word, Word, boolean][] = [
    ['veils_text', 'preview_text', true],
    ['type_summaries', 'welcome_twoSummary', where.summaries],
    ['type_comments', 'preview_comment', where.comments],
    ['type_listings', 'welcome_oneSummary', where.listings],
  ];
  return (
    <dl class="u-pv u-pv-where">
      {lines.map(([name, words, on]) => (
        <div key={name} data-set={on && onSites}>
          <dt class="u-small">{t(name)}</dt>
          {on && onSites ? (
            <dd class="u-sample-text" data-theme={type.theme} style={typeProperties(type)}>
              {t(words)}
            </dd>
          ) : (
            <dd>{t(words)}</dd>
          )}
        </div>
      ))}
    </dl>
  );
}
