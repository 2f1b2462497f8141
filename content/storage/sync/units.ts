import { emptyStored } from '../defaults';
import { same } from '../same';
import { readStored } from '../shape';
import type { Muted, Phrase, Settings, Stored, VeilSettings } from '../types';

/**
 * What is synced, cut into the smallest pieces that one person changes at once: "veils/on",
 * "progress/smallville", "spared/Fluff". Values are JSON; what is not there has no unit.
 */
export type Units = Record<string, unknown>;

/** Of a computer and not of a person, or kept unit by unit below. */
const apart = {
  settings: new Set(['veils', 'spoilers', 'phrases', 'typeRules', 'addedSites', 'discreet']),
  veils: new Set(['pausedUntil', 'spared', 'offSites', 'muted', 'listingFor']),
  spoilers: new Set(['canons']),
  // Which works were read is nobody's business elsewhere.
  typeRules: new Set(['works', 'authorStyle']),
};

const without = (from: object, left: ReadonlySet<string>): [string, unknown][] =>
  Object.entries(from).filter(([key]) => !left.has(key));
const under = (name: string, entries: [string, unknown][]): [string, unknown][] =>
  entries.map(([key, value]) => [`${name}/${key}`, value]);
const mutedName = ({ kind, what }: Pick<Muted, 'kind' | 'what'>): string => `${kind}/${what}`;
const phraseName = ({ regex, text }: Phrase): string => `${regex ? 'regex' : 'words'}/${text}`;

/** All units of what is stored. Stories, places, what was opened and what was kept are none. */
export function unitsOf({ settings, progress, ownCanons }: Stored): Units {
  const { veils, spoilers } = settings;
  const units = [
    ...under('settings', without(settings, apart.settings)),
    ...under('veils', without(veils, apart.veils)),
    ...under('typeRules', without(settings.typeRules, apart.typeRules)),
    ...under('spoilers', without(spoilers, apart.spoilers)),
    ...under('spoilersFor', Object.entries(spoilers.canons ?? {})),
    ...under(
      'spared',
      veils.spared.map((tag) => [tag, true]),
    ),
    ...under(
      'offSites',
      veils.offSites.map((site) => [site, true]),
    ),
    ...under(
      'muted',
      veils.muted.map((each) => [mutedName(each), each.at]),
    ),
    ...under('listingFor', Object.entries(veils.listingFor)),
    ...under(
      'phrases',
      settings.phrases.map((phrase) => [phraseName(phrase), true]),
    ),
    ...under('progress', Object.entries(progress)),
    ...under('canon', Object.entries(ownCanons)),
  ];
  return Object.fromEntries(units.filter(([, value]) => value !== undefined));
}

/** Single settings that have no default. */
const optional = new Set(['spoilers/late']);

/** Units of a reader who has chosen nothing: they are no choice of anybody's. */
export const defaultUnits = (): Units => unitsOf(emptyStored());

/** How a unit of each kind is put into a draft, or taken away where its value is undefined. */
const kinds: Record<string, (draft: Stored, key: string, value: unknown) => void> = {
  settings: ({ settings }, key, value) => {
    if (!apart.settings.has(key)) set(settings, key, value);
  },
  veils: ({ settings }, key, value) => {
    if (!apart.veils.has(key)) set(settings.veils, key, value);
  },
  spoilers: ({ settings }, key, value) => {
    if (!apart.spoilers.has(key)) set(settings.spoilers, key, value);
  },
  typeRules: ({ settings }, key, value) => {
    if (!apart.typeRules.has(key)) set(settings.typeRules, key, value);
  },
  spoilersFor: ({ settings: { spoilers } }, key, value) => {
    spoilers.canons ??= {};
    set(spoilers.canons, key, value);
  },
  spared: ({ settings }, key, value) => setNamed(settings.veils, 'spared', key, value !== undefined),
  offSites: ({ settings }, key, value) => setNamed(settings.veils, 'offSites', key, value !== undefined),
  muted: ({ settings }, key, value) => setMuted(settings.veils, key, value),
  listingFor: ({ settings }, key, value) => set(settings.veils.listingFor, key, value),
  phrases: ({ settings }, key, value) => setPhrase(settings, key, value !== undefined),
  progress: ({ progress }, key, value) => set(progress, key, value),
  canon: ({ ownCanons }, key, value) => set(ownCanons, key, value),
};

/** Puts a unit into a draft, or takes it away where `value` is undefined. What it does not know it leaves. */
export function applyUnit(draft: Stored, unit: string, value: unknown): void {
  const cut = unit.indexOf('/');
  const kind = unit.slice(0, cut);
  if (Object.hasOwn(kinds, kind)) kinds[kind]?.(draft, unit.slice(cut + 1), value);
}

/** Whether a unit from elsewhere is one that we know, and nothing of it is lost on us. */
export function isSound(unit: string, value: unknown): boolean {
  const single = /^(?:settings|veils|typeRules|spoilers)\//.test(unit);
  if (single && !optional.has(unit) && !Object.hasOwn(defaultUnits(), unit)) return false;
  const probe = emptyStored();
  applyUnit(probe, unit, value);
  const { stored, wrong } = readStored({ ...probe });
  return Object.keys(wrong).length === 0 && same(unitsOf(stored)[unit], value);
}

/** Defined and not assigned: a key may bear the name of what every object has. */
function set(table: object, key: string, value: unknown): void {
  if (value === undefined) Reflect.deleteProperty(table, key);
  else Object.defineProperty(table, key, { value, writable: true, enumerable: true, configurable: true });
}

function setNamed(veils: VeilSettings, list: 'spared' | 'offSites', name: string, there: boolean): void {
  if (!there) veils[list] = veils[list].filter((each) => each !== name);
  else if (!veils[list].includes(name)) veils[list] = [...veils[list], name];
}

function setPhrase(settings: Settings, name: string, there: boolean): void {
  const others = settings.phrases.filter((phrase) => phraseName(phrase) !== name);
  const text = name.slice(name.indexOf('/') + 1);
  if (!there) settings.phrases = others;
  else if (others.length === settings.phrases.length)
    settings.phrases = [...others, name.startsWith('regex/') ? { text, regex: true } : { text }];
}

function setMuted(veils: VeilSettings, name: string, at: unknown): void {
  const others = veils.muted.filter((each) => mutedName(each) !== name);
  const cut = name.indexOf('/');
  const each = { kind: name.slice(0, cut), what: name.slice(cut + 1), at } as Muted;
  if (at === undefined) veils.muted = others;
  else if (others.length === veils.muted.length) veils.muted = [...others, each];
  else veils.muted = veils.muted.map((old) => (mutedName(old) === name ? each : old));
}
