import type { SpoilerPreferences } from '../../../content/spoilers/types';
import type { Settings } from '../../../content/storage/types';
import type { Word } from '../../../content/words/t';

type Claims = Omit<SpoilerPreferences, 'canons'>;

/** A setting that single canons may have otherwise, as a list of choices. */
export interface Single {
  id: string;
  word: Word;
  choices: readonly { id: string; word: Word }[];
  general: (settings: Settings) => string;
  /** '' where the canon goes by the general one. */
  of: (settings: Settings, canon: string) => string;
  put: (settings: Settings, canon: string, choice: string) => void;
}

function claim<K extends keyof Claims>(
  key: K,
  word: Word,
  choices: readonly { value: NonNullable<Claims[K]>; word: Word }[],
): Single {
  const idOf = (value: Claims[K] | undefined): string => (value === undefined ? '' : String(value));
  return {
    id: key,
    word,
    choices: choices.map((choice) => ({ id: idOf(choice.value), word: choice.word })),
    general: ({ spoilers }) => idOf(spoilers[key] ?? choices[0]?.value),
    of: ({ spoilers }, canon) => idOf(spoilers.canons?.[canon]?.[key]),
    put: ({ spoilers }, canon, id) => {
      const all = { ...spoilers.canons };
      const mine: Partial<Claims> = { ...all[canon] };
      const choice = choices.find(({ value }) => idOf(value) === id);
      if (choice) mine[key] = choice.value;
      else delete mine[key];
      if (Object.keys(mine).length > 0) all[canon] = mine;
      else delete all[canon];
      spoilers.canons = all;
      if (Object.keys(all).length === 0) delete spoilers.canons;
    },
  };
}

const listing: Single = {
  id: 'listing',
  word: 'veils_lists',
  choices: [
    { id: 'veil', word: 'listing_veil' },
    { id: 'fold', word: 'listing_fold' },
    { id: 'label', word: 'listing_label' },
  ],
  general: ({ veils }) => veils.listing,
  of: ({ veils }, canon) => veils.listingFor[canon] ?? '',
  put: ({ veils }, canon, id) => {
    const { [canon]: _, ...others } = veils.listingFor;
    veils.listingFor = id === 'veil' || id === 'fold' || id === 'label' ? { ...others, [canon]: id } : others;
  },
};

/** Everything that may be otherwise for one canon. */
export const singles: readonly Single[] = [
  listing,
  claim('strict', 'veils_silent', [
    { value: false, word: 'veils_silentShow' },
    { value: true, word: 'veils_silentVeil' },
  ]),
  claim('late', 'veils_lateShort', [
    { value: false, word: 'veils_lateOff' },
    { value: true, word: 'veils_lateOn' },
  ]),
  claim('unresolved', 'veils_unresolved', [
    { value: 'hide', word: 'veils_unresolvedHide' },
    { value: 'ask', word: 'veils_unresolvedAsk' },
  ]),
  claim('seasons', 'veils_seasons', [
    { value: 'strict', word: 'veils_seasonsStrict' },
    { value: 'inside', word: 'veils_seasonsInside' },
  ]),
  claim('severity', 'veils_severity', [
    { value: 'minor', word: 'veils_severityMinor' },
    { value: 'plain', word: 'veils_severityPlain' },
    { value: 'major', word: 'veils_severityMajor' },
  ]),
];

/** Canons that are otherwise in something, also those that are no longer followed. */
export const singleCanons = ({ veils, spoilers }: Settings): string[] => [
  ...new Set([...Object.keys(veils.listingFor), ...Object.keys(spoilers.canons ?? {})]),
];

/** The settings as they are for one canon. */
export const asSingle = (settings: Settings, canon: string): Settings => ({
  ...settings,
  spoilers: { ...settings.spoilers, ...settings.spoilers.canons?.[canon] },
  veils: { ...settings.veils, listing: settings.veils.listingFor[canon] ?? settings.veils.listing },
});
