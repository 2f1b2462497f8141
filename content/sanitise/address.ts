const schemes = { link: new Set(['http:', 'https:', 'mailto:']), picture: new Set(['http:', 'https:']) };
const ownPicture = /^data:image\/(?:png|jpeg|gif|webp|avif);base64,[a-z\d+/=\s]*$/i;

/**
 * An address as it may be kept, absolute and as the browser writes it; null where it may not, or where
 * it is relative and there is nothing to resolve it against. Nothing is asked for.
 */
export function address(raw: string, base: string | undefined, kind: keyof typeof schemes): string | null {
  if (kind === 'picture' && ownPicture.test(raw.trim())) return raw.replace(/\s+/g, '');
  try {
    const url = new URL(raw, base);
    // A password in an address is never a link in a story.
    return schemes[kind].has(url.protocol) && !url.password ? url.href : null;
  } catch {
    // What the browser cannot read as an address is none.
    return null;
  }
}

/** The place in the same file that an address points to ("#note1"), or null where it points elsewhere. */
export function target(raw: string): string | null {
  const found = /^\s*#([^\s#]{1,200})\s*$/.exec(raw)?.[1];
  if (!found) return null;
  try {
    return decodeURIComponent(found);
  } catch {
    // A stray per cent sign: as it stands.
    return found;
  }
}
