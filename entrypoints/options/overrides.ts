import { presetChoices } from '../../components/type/PresetChoice';
import { places } from '../../content/sites/places.data';
import { nameOf, placeOf } from '../../content/sites/registry';
import type { Stored } from '../../content/storage/types';
import { bundledId } from '../../content/stories/bundled';
import { type Override, overridesOf } from '../../content/typography/overrides';
import { t } from '../../content/words/t';

/** A line of the list of what is otherwise somewhere. */
export interface OverrideLine {
  key: string;
  name: string;
  detail: string;
  override: Override;
}

/** A work by its title where one is known, else by what its site calls it. */
export function workName(work: string, kept: Stored['kept'] = {}): string {
  const title = kept[work]?.title;
  if (title) return title;
  if (work === `story:${bundledId}`) return t('sites_story');
  const [host = '', id] = work.split(/:(.*)/s);
  const place = placeOf(host);
  return id ? t('sites_work', place ? nameOf(place, host) : host, id) : work;
}

/** What is set otherwise for single sites and works, as the options say it. */
export function overrideLines({ settings: { typeRules }, kept }: Stored): OverrideLine[] {
  const names = new Map(presetChoices(typeRules.presets).map(({ id, label }) => [id, label]));
  const detail = ({ of, preset }: Override): string => {
    if (of === 'tidy') return t('sites_typeTidy');
    if (of === 'author') return t('sites_typeAuthor');
    if (preset === 'off') return t('type_offHere');
    const name = names.get(preset ?? '');
    return name === undefined ? t('sites_typeGone') : t('sites_typePreset', name);
  };
  const siteName = (id: string): string => places.find((place) => place.id === id)?.name ?? id;
  return overridesOf(typeRules).map((override) => {
    const { of, what } = override;
    const isSite = of === 'site' || of === 'tidy';
    return {
      key: `${of} ${what}`,
      name: isSite ? siteName(what) : workName(what, kept),
      detail: detail(override),
      override,
    };
  });
}
