import type { JSX } from 'preact';
import type { Muted } from '../../../content/storage/types';
import { t } from '../../../content/words/t';
import type { SettingContext } from '../settings/types';
import { Prose } from './Prose';
import { Sample } from './Sample';
import type { SampleId } from './works';

type Draw = (context: SettingContext) => JSX.Element | null;

/** A sample of some works, drawn again with every change. */
const sample =
  (works: readonly SampleId[], as: 'list' | 'whole' = 'list'): Draw =>
  ({ settings, preview }) =>
    preview && <Sample works={preview(works, settings)} settings={settings} as={as} />;

/** Works that say nothing, nothing that can be placed, a whole season, or little. */
export const unsureWorks: readonly SampleId[] = ['silent', 'unresolved', 'season', 'vague'];

const lists: Draw = ({ settings, preview }) =>
  preview && (
    <Sample works={preview(['ahead', 'behind', 'silent'], settings)} settings={settings} as="list" bar>
      <p class="u-small">
        {settings.veils.badge && settings.veils.on ? t('preview_badge', 1) : t('preview_noBadge')}
      </p>
    </Sample>
  );

const opening: Draw = ({ settings, preview }) => {
  const { staysOpen, peek, keys } = settings.veils;
  return (
    preview && (
      <Sample works={preview(['ahead'], settings)} settings={settings} as="list">
        <p class="u-small">{t(staysOpen ? 'preview_nextOpen' : 'preview_nextVeiled')}</p>
        {peek && <p class="u-small">{t('preview_peek')}</p>}
        {keys.toggle && <p class="u-small">{t('preview_key', keys.toggle)}</p>}
      </Sample>
    )
  );
};

/** What of the reader's own is there is shown; an empty list changes nothing. */
const words: Draw = (context) => {
  const { phrases, veils } = context.settings;
  const phrase = phrases.find(({ regex }) => !regex);
  return phrase ? (
    <>
      {sample(['phrase'])(context)}
      <Prose word={phrase.text} by={veils.prose} />
    </>
  ) : null;
};
const spared: Draw = (context) =>
  context.settings.veils.spared.length > 0 ? sample(['spared'])(context) : null;

const mutedLine = ({ kind, what }: Muted): string =>
  kind === 'work' ? t('listing_mutedWork') : t('listing_muted', what);
const muted: Draw = ({ settings: { veils } }) => {
  const last = veils.muted.at(-1);
  return (
    (last && (
      <div class="u-pv">
        <p class="u-pv-bar">{mutedLine(last)}</p>
      </div>
    )) ??
    null
  );
};

/** What shows the effect of a group's settings, by the group's id. */
export const previews: Readonly<Record<string, Draw>> = {
  whole: sample(['ahead']),
  surfaces: sample(['ahead', 'behind'], 'whole'),
  warnings: sample(['ahead']),
  unsure: sample(unsureWorks),
  lists,
  words,
  look: sample(['ahead']),
  opening,
  spared,
  muted,
  shared: ({ settings: { discreet } }) => (
    <div class="u-pv">
      <p class="u-small">{t('preview_tab', discreet ? t('extension_name') : t('options_title'))}</p>
    </div>
  ),
};
