import { useEffect, useState } from 'preact/hooks';

const AFTER = 3000;

/**
 * Whether nothing but reading has gone on for three seconds: pointer, keys and focus rest, the page is
 * scrolled. @param inPages pages are turned: nothing scrolls.
 */
export function useQuiet(inPages: boolean): boolean {
  const [quiet, setQuiet] = useState(false);
  useEffect(() => {
    let timer = 0;
    let last = window.scrollY;
    const wait = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setQuiet(inPages || window.scrollY > 80), AFTER);
    };
    const stir = () => {
      setQuiet(false);
      wait();
    };
    const scrolled = () => {
      // Turning back looks for something; reading on does not.
      if (window.scrollY < last - 8 || window.scrollY <= 80) stir();
      last = window.scrollY;
    };
    const stirring = ['pointermove', 'pointerdown', 'focusin'] as const;
    for (const name of stirring) window.addEventListener(name, stir, { passive: true });
    window.addEventListener('scroll', scrolled, { passive: true });
    wait();
    return () => {
      window.clearTimeout(timer);
      for (const name of stirring) window.removeEventListener(name, stir);
      window.removeEventListener('scroll', scrolled);
    };
  }, [inPages]);
  return quiet;
}
