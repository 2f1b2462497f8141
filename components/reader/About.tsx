import { useState } from 'preact/hooks';
import type { Story } from '../../content/stories/types';
import type { Stretch } from '../../content/stories/veiled';
import { t } from '../../content/words/t';
import { Away } from '../base/Away';
import { Disclosure } from '../base/Disclosure';
import { Covered } from './Covered';
import { Facts } from './Facts';

interface Props {
  story: Omit<Story, 'chapters'>;
  /** Additional tags that warn stand elsewhere. */
  warning: readonly string[];
  veil: ((text: string) => Stretch[]) | null;
}

/** What the archive says of a work besides: tags, series, dates, where it was posted. */
export function About({ story, warning, veil }: Props) {
  const [open, setOpen] = useState(false);
  const { tags, series = [], posted, updated, source } = story;
  const names = (all: readonly string[] = []) =>
    all.map((text) => <Covered key={text} text={text} veil={veil} />);
  const facts = [
    { label: t('export_categories'), values: names(tags.categories) },
    { label: t('export_relationships'), values: names(tags.relationships) },
    { label: t('export_characters'), values: names(tags.characters) },
    { label: t('export_tags'), values: names(tags.freeforms.filter((tag) => !warning.includes(tag))) },
    {
      label: t('export_series'),
      values: series.map(({ title, part, url }) => (
        <Away key={title} url={url} text={part === undefined ? title : t('export_seriesPart', part, title)} />
      )),
    },
    { label: t('export_posted'), values: posted ? [posted] : [] },
    { label: t('export_updated'), values: updated && updated !== posted ? [updated] : [] },
    {
      label: t('export_source'),
      values: source ? [<Away key="" url={source} text={source.replace(/^https?:\/\//, '')} />] : [],
    },
  ];
  if (facts.every(({ values }) => values.length === 0)) return null;
  return (
    <Disclosure summary={t('export_about')} open={open} onToggle={setOpen}>
      <Facts facts={facts} />
    </Disclosure>
  );
}
