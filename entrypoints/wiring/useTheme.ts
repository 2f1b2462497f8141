import { useLayoutEffect } from 'preact/hooks';
import type { Theme } from '../../content/typography/types';

const KEY = 'theme';

/**
 * Puts on the theme of the last time, before storage has answered: it only answers after the first
 * paint. Kept in this origin's localStorage, which nothing else reads.
 */
export function lastTheme(): void {
  const theme = localStorage.getItem(KEY);
  if (theme) document.documentElement.dataset.theme = theme;
}

/** Our pages wear the reader's theme. */
export function useTheme(theme: Theme | undefined): void {
  useLayoutEffect(() => {
    if (!theme) return;
    document.documentElement.dataset.theme = theme;
    localStorage.setItem(KEY, theme);
  }, [theme]);
}
