import { t, type Word } from '../../content/words/t';
import type { Section } from './sections';
import type { Setting, SettingGroup } from './settings/types';

/** What a search finds: a setting that is drawn there and then, or a place to go to. */
export interface Found {
  section: Section;
  heading: Word;
  label: Word;
  setting?: Setting;
  /** Id of the setting's group. */
  group?: string;
}

/** Somewhere in the options that draws itself only in its own section. */
export interface Landmark {
  section: Section;
  heading: Word;
  label: Word;
  also?: readonly Word[];
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Settings whose words hold all the words of a query, in their own order. Empty queries find nothing. */
export function findSettings(
  query: string,
  sections: readonly { section: Section; groups: readonly SettingGroup[] }[],
  landmarks: readonly Landmark[],
): Found[] {
  const wanted = fold(query).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  const has = (words: readonly Word[]): boolean => {
    const text = fold(words.map((word) => t(word)).join(' '));
    return wanted.every((word) => text.includes(word));
  };
  const settings = sections.flatMap(({ section, groups }) =>
    groups.flatMap(({ id, heading, settings: all }) =>
      all
        .filter(({ label, also = [] }) => has([heading, label, ...also]))
        .map((setting) => ({ section, heading, label: setting.label, setting, group: id })),
    ),
  );
  return [
    ...settings,
    ...landmarks.filter(({ heading, label, also = [] }) => has([heading, label, ...also])),
  ];
}
