import { useLayoutEffect } from 'preact/hooks';
import type { TypeSettings } from '../../content/typography/types';
import { useTheme } from './useTheme';

/**
 * Our pages wear the reader's theme, their own colours too, and where their font is one for reading
 * with ease, that font and its plain letter forms.
 */
export function useLook(type: TypeSettings | undefined): void {
  useTheme(type?.theme);
  useLayoutEffect(() => {
    if (!type) return;
    const root = document.documentElement;
    const { theme, font, plain } = type;
    // Few have colours or fonts of their own: what that needs comes when it is needed.
    if (theme === 'custom') void import('./ownColours').then(({ wearColours }) => wearColours(type));
    if (font === 'sans' || font === 'legible' || font === 'dyslexic') void import('./fonts');
    root.toggleAttribute('data-plain', plain);
    if (font === 'dyslexic' || font === 'legible') root.dataset.ownFont = font;
    else delete root.dataset.ownFont;
  }, [type]);
}
