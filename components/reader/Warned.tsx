import type { StoryTags } from '../../content/stories/types';
import { t } from '../../content/words/t';
import { Facts } from './Facts';

interface Props {
  tags: StoryTags;
  /** Additional tags that warn. */
  tagged: readonly string[];
}

/** Rating and all that warns: before anything of a story, and never veiled. */
export function Warned({ tags: { rating, warnings, fandoms }, tagged }: Props) {
  return (
    <Facts
      facts={[
        { label: t('export_rating'), values: rating ? [rating] : [] },
        { label: t('export_warnings'), values: warnings },
        { label: t('export_warningTags'), values: tagged },
        { label: t('export_fandoms'), values: fandoms },
      ]}
    />
  );
}
