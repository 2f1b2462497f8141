import { browser } from 'wxt/browser';

/**
 * A bundled font's file in base64: nothing of the extension can be fetched by a page, so a page's
 * script asks for the bytes. In the background and our own pages.
 * @param name of a file in `/fonts/`, without its ending.
 */
export async function encodeFont(name: string): Promise<string> {
  const response = await fetch(browser.runtime.getURL(`/fonts/${name}.woff2` as '/'));
  if (!response.ok) throw new Error(`The font could not be read: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let letters = '';
  // In pieces: a call takes only so many arguments.
  for (let i = 0; i < bytes.length; i += 0x8000)
    letters += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(letters);
}

/** The bytes of what `encodeFont` gave, for a FontFace. */
export const decodeFont = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
