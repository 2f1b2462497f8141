import { decodeFont } from '../../messages/font';
import { sendToBackground } from '../../messages/send';
import { type BundledFont, type FontFile, filesFor, letterRanges, pageFamily } from '../../typography/fonts';

const faces = new Map<string, Promise<FontFace | null>>();

/**
 * Has a bundled font at hand in the page, as bytes: a page may fetch nothing of ours. Until it is there
 * its stand-in serves, and for ever where it does not come.
 * @param text what it is to set, as far as it is known: says which files are needed.
 * @returns what puts it into the page.
 */
export async function loadFont(font: BundledFont, text: string, signal: AbortSignal): Promise<() => void> {
  const loaded = await Promise.all(
    filesFor(font, text).map((file) => {
      const known = faces.get(file.name) ?? fetchFace(font, file);
      faces.set(file.name, known);
      return known;
    }),
  );
  return () => {
    if (signal.aborted) return;
    // Added again, a font would have the whole page laid out anew.
    for (const face of loaded) if (face && !document.fonts.has(face)) document.fonts.add(face);
  };
}

/** Takes our fonts out of the page. */
export function dropFonts(): void {
  for (const each of faces.values()) void each.then((face) => face && document.fonts.delete(face));
}

async function fetchFace(font: BundledFont, file: FontFile): Promise<FontFace | null> {
  const answer = await sendToBackground({ type: 'font', font: file.name });
  if (!answer.ok) {
    console.warn('Unspoiled: the font did not come', answer.why);
    faces.delete(file.name);
    return null;
  }
  const { style, weight, letters } = file;
  const unicodeRange = letters && letterRanges[letters];
  const face = new FontFace(pageFamily(font), decodeFont(answer.value), {
    style,
    weight,
    ...(unicodeRange && { unicodeRange }),
  });
  return await face.load();
}
