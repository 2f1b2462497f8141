import { defaultType } from './ranges';
import type { OwnPreset, TypeSettings } from './types';

export type PresetId = 'comfortable' | 'compact' | 'large' | 'dyslexia' | 'eink' | 'night' | 'manuscript';

const preset = (change: Partial<TypeSettings>): TypeSettings => ({ ...defaultType, ...change });

/** Ours, each a whole setting: choosing one leaves nothing of the one before. */
export const presets: Readonly<Record<PresetId, TypeSettings>> = {
  comfortable: preset({}),
  compact: preset({ size: 16, lineHeight: 1.4, measure: 80, gap: 0.6 }),
  // Spaces as WCAG 1.4.8 asks: lines of 1.5 and more, paragraphs half as much again apart.
  large: preset({ font: 'legible', size: 30, lineHeight: 1.5, measure: 50, gap: 1.2, weight: 450 }),
  // Letters, words, lines and paragraphs as WCAG 1.4.12 asks a page to bear.
  dyslexia: preset({
    font: 'dyslexic',
    size: 20,
    lineHeight: 1.8,
    measure: 50,
    gap: 2,
    wordSpacing: 0.16,
    letterSpacing: 0.02,
    theme: 'sepia',
    links: 'underlined',
    dropCaps: false,
    plain: true,
    still: true,
  }),
  eink: preset({ size: 22, weight: 500, lineHeight: 1.5, theme: 'eink', links: 'underlined', still: true }),
  night: preset({ theme: 'dark', images: 'dimmed', lineHeight: 1.65, still: true }),
  manuscript: preset({
    paragraphs: 'indented',
    align: 'justify',
    hyphens: true,
    lineHeight: 1.5,
    measure: 64,
  }),
};
export const presetIds = Object.keys(presets) as PresetId[];

/** The type of a preset, ours or the reader's own; undefined where it is gone. */
export function presetOf(id: string, own: readonly OwnPreset[]): TypeSettings | undefined {
  return Object.hasOwn(presets, id) ? presets[id as PresetId] : own.find((each) => each.id === id)?.type;
}

/** The preset that a type is, or null where something of it was changed. */
export function presetLike(type: TypeSettings, own: readonly OwnPreset[]): string | null {
  const gist = written(type);
  const ours = presetIds.find((id) => written(presets[id]) === gist);
  return ours ?? own.find((each) => written(each.type) === gist)?.id ?? null;
}

/** What is not in force does not tell two types apart. */
function written(type: TypeSettings): string {
  const { colours, ownFont, gap, indent, ...rest } = { ...defaultType, ...type };
  return JSON.stringify(
    Object.entries({
      ...rest,
      colours: type.theme === 'custom' ? colours : null,
      ownFont: type.font === 'own' ? ownFont : null,
      between: type.paragraphs === 'spaced' ? gap : indent,
    }).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
