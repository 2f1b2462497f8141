import { isColour } from '../typography/contrast';
import { defaultRules, defaultType, ranges } from '../typography/ranges';
import type {
  Colours,
  OwnPreset,
  ReadingAids,
  TypeRules,
  TypeSettings,
  TypeWhere,
} from '../typography/types';
import { filled, flag, list, number, oneOf, orNull, type Read, shape, table, text, whole } from './check';

/** Own presets beyond these many are not read. */
const PRESETS_KEPT = 200;

const colour: Read<string> = (raw, wrong, path) => {
  if (typeof raw === 'string' && isColour(raw)) return raw;
  wrong.push(path);
  return undefined;
};
const length = (id: keyof typeof ranges): Read<number> => number(ranges[id].min, ranges[id].max);

/** Type of whatever shape storage or a file gives. */
export const readType = filled<TypeSettings>(() => ({ ...defaultType }), {
  font: oneOf('site', 'serif', 'sans', 'legible', 'dyslexic', 'mono', 'own'),
  ownFont: text(100),
  size: length('size'),
  weight: length('weight'),
  lineHeight: length('lineHeight'),
  measure: length('measure'),
  margin: length('margin'),
  paragraphs: oneOf('spaced', 'indented'),
  gap: length('gap'),
  indent: length('indent'),
  letterSpacing: length('letterSpacing'),
  wordSpacing: length('wordSpacing'),
  align: oneOf('start', 'justify'),
  hyphens: flag,
  theme: oneOf('auto', 'light', 'sepia', 'grey', 'dark', 'black', 'contrast', 'eink', 'custom'),
  colours: filled<Colours>(() => ({ ...defaultType.colours }), { paper: colour, ink: colour, link: colour }),
  images: oneOf('shown', 'dimmed', 'hidden'),
  still: flag,
  links: oneOf('site', 'underlined', 'plain'),
  dropCaps: flag,
  plain: flag,
});

const presetId = text(100);
const key = orNull(text(40));
const presets = list(shape<OwnPreset>({ id: text(100), name: text(200), type: readType }));

/** Own presets of whatever shape storage or a file gives. */
export const readPresets: Read<OwnPreset[]> = (raw, wrong, path) =>
  presets(raw, wrong, path)?.slice(0, PRESETS_KEPT);

/** Which type where, of whatever shape storage gives. */
export const readRules = filled<TypeRules>(defaultRules, {
  presets: readPresets,
  sites: table(presetId),
  works: table(presetId),
  dark: orNull(presetId),
  hours: filled<TypeRules['hours']>(() => defaultRules().hours, {
    preset: orNull(presetId),
    from: whole(0, 23),
    to: whole(0, 23),
  }),
  where: filled<TypeWhere>(() => defaultRules().where, { summaries: flag, comments: flag, listings: flag }),
  authorStyle: table(flag),
  tidy: list(text(100)),
  aids: filled<ReadingAids>(() => defaultRules().aids, {
    guide: oneOf('none', 'ruler', 'paragraph'),
    emphasis: flag,
    progress: flag,
    scrollSpeed: number(2, 60),
    awake: flag,
  }),
  keys: filled<TypeRules['keys']>(() => defaultRules().keys, {
    panel: key,
    bigger: key,
    smaller: key,
    toggle: key,
    scroll: key,
  }),
});
