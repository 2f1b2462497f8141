/** Sizes are in CSS px at a 16 px root, other lengths in em of the text, the measure in characters. */
export type Theme =
  | 'auto'
  | 'light'
  | 'sepia'
  | 'grey'
  | 'dark'
  | 'black'
  | 'contrast'
  | 'eink'
  /** The reader's own, `TypeSettings.colours`. */
  | 'custom';
/** `own`: a font installed on this computer, by the name in `ownFont`. */
export type FontChoice = 'site' | 'serif' | 'sans' | 'legible' | 'dyslexic' | 'mono' | 'own';

/** Colours as `#rrggbb`. */
export interface Colours {
  paper: string;
  ink: string;
  link: string;
}

export interface TypeSettings {
  font: FontChoice;
  ownFont: string;
  /** 12–48, default 20. */
  size: number;
  /** 300–700; 400 is the author's and the site's own. */
  weight: number;
  /** 1.2–2.6, default 1.6. */
  lineHeight: number;
  /** Characters a line, 30–100, default 66. */
  measure: number;
  /** At each side of the column, 0–6 em. */
  margin: number;
  paragraphs: 'spaced' | 'indented';
  /** Between spaced paragraphs, 0–3 em, default 1. */
  gap: number;
  /** Of the first line of indented ones, 0–3 em, default 1.5. */
  indent: number;
  /** 0–0.25 em. */
  letterSpacing: number;
  /** 0–0.5 em. */
  wordSpacing: number;
  align: 'start' | 'justify';
  /** By the text's language, in browsers that know how. */
  hyphens: boolean;
  theme: Theme;
  colours: Colours;
  images: 'shown' | 'dimmed' | 'hidden';
  /** Nothing in the text moves by itself. */
  still: boolean;
  links: 'site' | 'underlined' | 'plain';
  /** Large first letters, where the author or the site sets them. */
  dropCaps: boolean;
  /** No small capitals, no old-style figures, notes upright. */
  plain: boolean;
}

/** What of a page is set beside the text of works, which always is. */
export interface TypeWhere {
  /** With notes. */
  summaries: boolean;
  comments: boolean;
  listings: boolean;
}

/** Type that the reader has given a name. */
export interface OwnPreset {
  id: string;
  name: string;
  type: TypeSettings;
}

/** What helps to keep one's place, on sites; all off at first. */
export interface ReadingAids {
  guide: 'none' | 'ruler' | 'paragraph';
  /** The beginnings of words are heavier. */
  emphasis: boolean;
  progress: boolean;
  /** Lines a minute while the page scrolls by itself, 2–60. */
  scrollSpeed: number;
  /** The screen stays on while a work is read. */
  awake: boolean;
}

/**
 * Which type where, beyond the one of `settings.type`. Presets are named by id; `off` is none at all:
 * the page is the site's.
 */
export interface TypeRules {
  presets: OwnPreset[];
  /** By site id. */
  sites: Record<string, string>;
  /** By work key ("archiveofourown.org:work-1"). */
  works: Record<string, string>;
  /** While the system is dark. */
  dark: string | null;
  /** From one full hour to another, over midnight too. */
  hours: { preset: string | null; from: number; to: number };
  where: TypeWhere;
  /** Whether the author's own style stays, by work key; works that have one keep it unless this says no. */
  authorStyle: Record<string, boolean>;
  /** Ids of sites whose texts are tidied. */
  tidy: string[];
  aids: ReadingAids;
  /** Single keys in pages; null where there is none, as at first. */
  keys: Record<TypeKey, string | null>;
}

export type TypeKey = 'panel' | 'bigger' | 'smaller' | 'toggle' | 'scroll';
