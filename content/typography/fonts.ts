import type { FontChoice } from './types';

/** Fonts that come with us, each under the SIL Open Font License; its notice lies beside its files. */
export type BundledFont = Extract<FontChoice, 'serif' | 'sans' | 'legible' | 'dyslexic'>;
/** Letters of a file: those of western Europe, those of the rest of Latin, or Cyrillic. */
export type Letters = 'latin' | 'ext' | 'cyrillic';

export interface FontFile {
  /** In `/fonts/`, without the ending. */
  name: string;
  style: 'normal' | 'italic';
  weight: string;
  /** Absent: the file has all that the font has. */
  letters?: Letters;
}

/** As the sources divide them; a browser takes the file that has the letter. */
export const letterRanges: Readonly<Record<Letters, string>> = {
  latin:
    'U+0-FF, U+131, U+152-153, U+2BB-2BC, U+2C6, U+2DA, U+2DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215',
  ext: 'U+100-24F, U+300-308, U+1E00-1EFF',
  cyrillic: 'U+400-45F, U+490-491, U+4B0-4B1, U+2116',
};

/** Text that needs the file beyond `latin`. */
const needs: Readonly<Record<Exclude<Letters, 'latin'>, RegExp>> = {
  ext: /[\u0100-\u0130\u0132-\u0151\u0154-\u024f\u1e00-\u1eff]/,
  cyrillic: /[\u0400-\u045f\u0490\u0491]/,
};

const both = (name: string, weight: string, letters?: Letters): FontFile[] => [
  { name, style: 'normal', weight, letters },
  { name: `${name}-italic`, style: 'italic', weight, letters },
];

export const bundled: Readonly<Record<BundledFont, { family: string; files: readonly FontFile[] }>> = {
  serif: { family: 'Literata', files: both('literata', '200 900') },
  sans: {
    family: 'Inter',
    files: [
      ...both('inter', '100 900', 'latin'),
      ...both('inter-ext', '100 900', 'ext'),
      ...both('inter-cyrillic', '100 900', 'cyrillic'),
    ],
  },
  legible: {
    family: 'Atkinson Hyperlegible Next',
    files: [...both('atkinson', '200 800', 'latin'), ...both('atkinson-ext', '200 800', 'ext')],
  },
  // Its licence reserves its name for what its maker made: the files are whole and unaltered.
  dyslexic: {
    family: 'OpenDyslexic',
    files: [...both('opendyslexic', '400'), { name: 'opendyslexic-bold', style: 'normal', weight: '700' }],
  },
};

export const isBundled = (font: string): font is BundledFont => Object.hasOwn(bundled, font);

/** The name under which a page's sheet knows the font, so that it never meets one of the page's own. */
export const pageFamily = (font: BundledFont): string => `Unspoiled ${bundled[font].family}`;

/** The files of a font that a text needs. */
export function filesFor(font: BundledFont, text: string): FontFile[] {
  return bundled[font].files.filter(
    ({ letters }) => !letters || letters === 'latin' || needs[letters].test(text),
  );
}
