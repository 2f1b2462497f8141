import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Stored } from '../../content/storage/types';
import type { Stretch } from '../../content/stories/veiled';

type Engine = typeof import('../../content/spoilers/phrases');

/** Where the reader's own words stand in a text; null: none to veil. `undefined` until that can be told. */
export function useVeil(stored: Stored | null): ((text: string) => Stretch[]) | null | undefined {
  const [engine, setEngine] = useState<Engine | null>(null);
  const veils = stored?.settings.veils;
  const phrases = stored && veils?.on ? stored.settings.phrases : [];
  const wanted = phrases
    .map(({ text, regex }) => (regex ? `/${text.replace(/^\/|\/$/g, '')}/` : text))
    .join('\n');
  useEffect(() => {
    if (wanted)
      import('../../content/spoilers/phrases').then(setEngine, (cause: unknown) => console.error(cause));
  }, [wanted]);
  return useMemo(() => {
    if (!stored) return undefined;
    if (!wanted) return null;
    if (!engine) return undefined;
    const compiled = engine.compilePhrases(wanted.split('\n'));
    return (text: string) => engine.findPhrases(text, compiled);
  }, [stored === null, wanted, engine]);
}
