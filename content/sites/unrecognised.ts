import type { Place, ShapeName } from './types';

/** How much of a description matches a page. */
export interface Counts {
  kind: string;
  /** What a page of that kind must have, if anything. */
  expects?: ShapeName;
  /** Roots, by the name of their shape. */
  shapes: Partial<Record<ShapeName, number>>;
  /** Elements, by "shape.surface". */
  surfaces: Record<string, number>;
}

/** A page whose layout we do not know: what was looked for, and what of the description still matches. */
export interface Unrecognised {
  site: string;
  kind: string;
  expected: ShapeName;
  /** The page's path with everything in it that names a work, a chapter or a person left out. */
  path: string;
  found: string[];
}

/**
 * Whether a page that should have a work has none that we find: its site has changed. null where all is
 * as expected, where nothing is, and where the page was not ours to know.
 */
export function unrecognised(site: Pick<Place, 'id'>, url: URL, counts: Counts): Unrecognised | null {
  const { expects, kind, shapes, surfaces } = counts;
  if (!expects || (shapes[expects] ?? 0) > 0) return null;
  return {
    site: site.id,
    kind,
    expected: expects,
    path: anonymous(url),
    found: Object.entries(surfaces).flatMap(([name, count]) => (count > 0 ? [`${name} ${count}`] : [])),
  };
}

/** A path's shape without what identifies: "/s/12/3/Some-Title" is "/s/N/N/…". Queries keep their names only. */
export function anonymous(url: URL): string {
  const path = url.pathname
    .split('/')
    .map((part) =>
      /^\d+$/.test(part) ? 'N' : /^[a-z]{1,12}(?:\.(?:php|html))?$/.test(part) || !part ? part : '…',
    )
    .join('/');
  const names = [...url.searchParams.keys()].filter((name) => /^[a-z_]{1,20}$/.test(name));
  return names.length > 0 ? `${path}?${names.map((name) => `${name}=`).join('&')}` : path;
}
