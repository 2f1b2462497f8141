/** Sizes are in CSS px at a 16 px root, other lengths in em of the text, the measure in characters. */
export type Theme = 'auto' | 'light' | 'sepia' | 'grey' | 'dark' | 'black' | 'contrast' | 'eink';
export type FontChoice = 'site' | 'serif' | 'sans' | 'mono';

export interface TypeSettings {
  font: FontChoice;
  /** 12–48, default 20. */
  size: number;
  /** 1.2–2.6, default 1.6. */
  lineHeight: number;
  /** Characters a line, 30–100, default 66. */
  measure: number;
  theme: Theme;
}
