import { useEffect, useState } from 'preact/hooks';

type Catalogue = typeof import('../../content/canons/catalogue');

/**
 * The bundled canons that these fandom tags name, or null until that can be told: the catalogue is a
 * file of its own, which comes after the first paint.
 */
export function useCanonIds(fandoms: readonly string[]): string[] | null {
  const [catalogue, setCatalogue] = useState<Catalogue | null>(null);
  useEffect(() => {
    import('../../content/canons/catalogue').then(setCatalogue, (cause: unknown) => console.error(cause));
  }, []);
  return catalogue && [...new Set(fandoms.flatMap(catalogue.canonsForFandom))];
}
