/**
 * A path within a container, from an address written in one of its files. Null for what is outside: an
 * absolute address, or a path that climbs out.
 * @param from the path of the file in which it is written.
 */
export function pathFrom(from: string, href: string): string | null {
  const plain = href.split(/[?#]/, 1)[0] ?? '';
  if (!plain || /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(plain)) return null;
  let decoded = plain;
  try {
    decoded = decodeURIComponent(plain);
  } catch {
    // A stray per cent sign belongs to the name.
  }
  const parts = decoded.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of decoded.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return null;
    } else if (part && part !== '.') parts.push(part);
  }
  return parts.length > 0 ? parts.join('/') : null;
}

/** The fragment of an address, or ''. */
export const fragmentOf = (href: string): string => href.split('#', 2)[1] ?? '';
