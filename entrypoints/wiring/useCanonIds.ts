import { useEffect, useState } from 'preact/hooks';

type Catalogue = typeof import('../../content/canons/catalogue');

/**
 * The bundled canons that these fandom tags name, or null until that can be told: the catalogue is a
 * file of its own, which comes when there are any.
 */
export function useCanonIds(fandoms: readonly string[]): string[] | null {
  const [catalogue, setCatalogue] = useState<Catalogue | null>(null);
  const asked = fandoms.length > 0;
  useEffect(() => {
    if (asked)
      import('../../content/canons/catalogue').then(setCatalogue, (cause: unknown) => console.error(cause));
  }, [asked]);
  if (!asked) return [];
  return catalogue && [...new Set(fandoms.flatMap(catalogue.canonsForFandom))];
}
