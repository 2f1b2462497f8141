import type { Word } from '../../content/words/t';

export type Section = 'canons' | 'veils' | 'sites' | 'text' | 'keys' | 'data';

export const sections: readonly { id: Section; word: Word }[] = [
  { id: 'canons', word: 'options_canons' },
  { id: 'veils', word: 'options_veils' },
  { id: 'sites', word: 'options_sites' },
  { id: 'text', word: 'options_text' },
  { id: 'keys', word: 'options_keys' },
  { id: 'data', word: 'options_data' },
];

/**
 * Reads an address's part behind `#`: a section, and in the list of canons the one to open, or `import`
 * or `own` for what adds to it.
 */
export function placeInOptions(hash: string): { section: Section; canon: string | null } {
  const [section, canon] = hash.replace(/^#/, '').split('/');
  const known = sections.find(({ id }) => id === section);
  return { section: known?.id ?? 'canons', canon: (section === 'canons' && canon) || null };
}
