import type { VeilSettings } from '../../../content/storage/types';
import { t } from '../../../content/words/t';
import { choiceSetting, setting, switchSetting } from './build';
import { KeyField } from './KeyField';
import { MutedList, OwnWords, Spared } from './lists';
import { Singles } from './Singles';
import { SurfaceTable } from './SurfaceTable';
import { singles } from './singles';
import { surfaceRows } from './surfaces';
import type { Place, SettingContext, SettingGroup } from './types';

type Flag = { [K in keyof VeilSettings]: VeilSettings[K] extends boolean ? K : never }[keyof VeilSettings];
const veil = (key: Flag): Place<boolean> => ({
  read: ({ veils }) => veils[key],
  write: ({ veils }, on) => {
    veils[key] = on;
  },
});

const surfaces = setting(
  'surfaces',
  'veils_surfaces',
  {
    read: ({ veils: { ahead, always } }) => ({ ahead, always }),
    write: ({ veils }, value) => void Object.assign(veils, value),
  },
  ({ settings, initial, edit }: SettingContext) => (
    <SurfaceTable
      veils={settings.veils}
      initial={initial.veils}
      onChange={(column, surface, on) =>
        edit(({ veils }) => {
          veils[column] = { ...veils[column], [surface]: on };
        })
      }
      onReset={(surface) =>
        edit(({ veils }) => {
          veils.ahead = { ...veils.ahead, [surface]: initial.veils.ahead[surface] };
          veils.always = { ...veils.always, [surface]: initial.veils.always[surface] };
        })
      }
    />
  ),
  [...surfaceRows.map(({ word }) => word), 'veils_always', 'veils_ahead'],
);

const unsure: SettingGroup = {
  id: 'unsure',
  heading: 'veils_unsure',
  settings: [
    switchSetting(
      'strict',
      'veils_strict',
      {
        read: ({ spoilers }) => spoilers.strict,
        write: ({ spoilers }, on) => void Object.assign(spoilers, { strict: on }),
      },
      'veils_strictHint',
    ),
    switchSetting(
      'late',
      'veils_late',
      {
        read: ({ spoilers }) => spoilers.late ?? false,
        write: ({ spoilers }, on) => {
          if (on) spoilers.late = true;
          else delete spoilers.late;
        },
      },
      'veils_lateHint',
    ),
    choiceSetting(
      'unresolved',
      'veils_unresolved',
      {
        read: ({ spoilers }) => spoilers.unresolved,
        write: ({ spoilers }, to) => void Object.assign(spoilers, { unresolved: to }),
      },
      [
        { id: 'hide', word: 'veils_unresolvedHide' },
        { id: 'ask', word: 'veils_unresolvedAsk' },
      ],
    ),
    choiceSetting(
      'seasons',
      'veils_seasons',
      {
        read: ({ spoilers }) => spoilers.seasons,
        write: ({ spoilers }, to) => void Object.assign(spoilers, { seasons: to }),
      },
      [
        { id: 'strict', word: 'veils_seasonsStrict' },
        { id: 'inside', word: 'veils_seasonsInside' },
      ],
    ),
    choiceSetting(
      'severity',
      'veils_severity',
      {
        read: ({ spoilers }) => spoilers.severity,
        write: ({ spoilers }, to) => void Object.assign(spoilers, { severity: to }),
      },
      [
        { id: 'minor', word: 'veils_severityMinor' },
        { id: 'plain', word: 'veils_severityPlain' },
        { id: 'major', word: 'veils_severityMajor' },
      ],
    ),
  ],
};

const lists: SettingGroup = {
  id: 'lists',
  heading: 'veils_lists',
  settings: [
    choiceSetting(
      'listing',
      'veils_listing',
      {
        read: ({ veils }) => veils.listing,
        write: ({ veils }, to) => void Object.assign(veils, { listing: to }),
      },
      [
        { id: 'veil', word: 'veils_listingVeil' },
        { id: 'fold', word: 'veils_listingFold' },
        { id: 'label', word: 'veils_listingLabel' },
      ],
    ),
    switchSetting('hideAhead', 'veils_hideAhead', veil('hideAhead'), 'veils_hideAheadHint'),
    switchSetting('bar', 'veils_bar', veil('bar'), 'veils_barHint'),
    switchSetting('badge', 'veils_badge', veil('badge')),
  ],
};

const look: SettingGroup = {
  id: 'look',
  heading: 'veils_look',
  settings: [
    switchSetting(
      'label',
      'veils_shy',
      {
        read: ({ veils }) => veils.label === 'hidden',
        write: ({ veils }, shy) => void Object.assign(veils, { label: shy ? 'hidden' : 'full' }),
      },
      'veils_shyHint',
    ),
    switchSetting(
      'leaf',
      'veils_plain',
      {
        read: ({ veils }) => veils.leaf === 'plain',
        write: ({ veils }, plain) => void Object.assign(veils, { leaf: plain ? 'plain' : 'written' }),
      },
      'veils_plainHint',
    ),
  ],
};

const opening: SettingGroup = {
  id: 'opening',
  heading: 'veils_opening',
  settings: [
    switchSetting('staysOpen', 'veils_staysOpen', veil('staysOpen'), 'veils_staysOpenHint'),
    switchSetting('peek', 'veils_peek', veil('peek'), 'veils_peekHint'),
    setting(
      'key',
      'veils_key',
      {
        read: ({ veils }) => veils.keys.toggle,
        write: ({ veils }, key) => void Object.assign(veils, { keys: { toggle: key } }),
      },
      ({ settings, edit }: SettingContext) => (
        <KeyField
          label={t('veils_key')}
          hint={t('veils_keyHint')}
          value={settings.veils.keys.toggle}
          onChange={(key) => edit(({ veils }) => void Object.assign(veils, { keys: { toggle: key } }))}
        />
      ),
      ['veils_keyHint'],
    ),
  ],
};

/** Everything about veils, in the order in which readers come to ask for it. */
export const veilGroups: readonly SettingGroup[] = [
  {
    id: 'whole',
    heading: 'veils_whole',
    settings: [switchSetting('on', 'popup_veilsAll', veil('on'))],
  },
  { id: 'surfaces', heading: 'veils_surfaces', hint: 'veils_surfacesHint', settings: [surfaces] },
  {
    id: 'warnings',
    heading: 'veils_warnings',
    settings: [switchSetting('warnings', 'veils_warningsToo', veil('warnings'), 'veils_warningsHint')],
  },
  unsure,
  lists,
  {
    id: 'words',
    heading: 'veils_words',
    hint: 'veils_wordsHint',
    settings: [
      setting(
        'words',
        'veils_words',
        {
          read: ({ phrases }) => phrases,
          write: (settings, to) => void Object.assign(settings, { phrases: to }),
        },
        (context) => <OwnWords {...context} />,
        ['phrases_add'],
      ),
      choiceSetting(
        'prose',
        'veils_prose',
        {
          read: ({ veils }) => veils.prose,
          write: ({ veils }, to) => void Object.assign(veils, { prose: to }),
        },
        [
          { id: 'word', word: 'veils_proseWord' },
          { id: 'sentence', word: 'veils_proseSentence' },
          { id: 'paragraph', word: 'veils_proseParagraph' },
        ],
      ),
    ],
  },
  look,
  opening,
  {
    id: 'singles',
    heading: 'veils_singles',
    hint: 'veils_singlesHint',
    settings: [
      setting(
        'singles',
        'veils_singles',
        {
          read: ({ veils, spoilers }) => ({ listingFor: veils.listingFor, canons: spoilers.canons ?? {} }),
          write: ({ veils, spoilers }, { listingFor, canons }) => {
            veils.listingFor = listingFor;
            if (Object.keys(canons).length > 0) spoilers.canons = canons;
            else delete spoilers.canons;
          },
        },
        (context) => <Singles {...context} />,
        singles.map(({ word }) => word),
      ),
    ],
  },
  {
    id: 'spared',
    heading: 'veils_spared',
    hint: 'veils_sparedHint',
    settings: [
      setting(
        'spared',
        'veils_spared',
        {
          read: ({ veils }) => veils.spared,
          write: ({ veils }, to) => void Object.assign(veils, { spared: to }),
        },
        (context) => <Spared {...context} />,
        ['veils_sparedAdd'],
      ),
    ],
  },
  {
    id: 'muted',
    heading: 'veils_muted',
    hint: 'veils_mutedHint',
    settings: [
      setting(
        'muted',
        'veils_muted',
        {
          read: ({ veils }) => veils.muted,
          write: ({ veils }, to) => void Object.assign(veils, { muted: to }),
        },
        (context) => <MutedList {...context} />,
        ['veils_mutedAdd', 'veils_mutedAuthor', 'veils_mutedTag'],
      ),
    ],
  },
];
