import type { StoryTags } from '../../content/stories/types';
import { t } from '../../content/words/t';

interface Props {
  tags: StoryTags;
  /** Additional tags that warn. */
  tagged: readonly string[];
}

/** Rating and all that warns: before anything of a story, and never veiled. */
export function Warned({ tags: { rating, warnings, fandoms }, tagged }: Props) {
  const lines = [
    { label: t('export_rating'), values: rating ? [rating] : [] },
    { label: t('export_warnings'), values: warnings },
    { label: t('export_warningTags'), values: tagged },
    { label: t('export_fandoms'), values: fandoms },
  ].filter(({ values }) => values.length > 0);
  if (lines.length === 0) return null;
  return (
    <dl class="r-warned">
      {lines.map(({ label, values }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{values.join(', ')}</dd>
        </div>
      ))}
    </dl>
  );
}
