/** Marks that part scenes already alone or in a pair. */
const alone =
  /^(?:[*~#•·◦⁂§†‡∞※＊—–―|+¤°⁎⁑‥\u2190-\u22ff\u2500-\u261b\u2620-\u2638\u263d-\u26ff\u2700-\u2704\u2706-\u2709\u270e-\u2712\u2719-\u274b\u2758-\u27ff\u2b00-\u2bff-]{1,2}|\/\/?|<>|><|[«»‹›]{2,3})$/u;
/** Marks that belong to sentences: "...", ?!, (…) and 「……」 are silence or surprise, not breaks. */
const sentence = /^(?!:{2,}$|\.+:\.+$|[«»‹›]+$)[.…‥?!,;:'"“”‘’«»„()[\]「」『』。、！？・]+$/u;
/** A dash or hyphen inside quotes is speech cut off. */
const cutSpeech = /^["“'‘].*["”'’]$/u;
const words =
  /^(?:[^\p{L}\p{N}]*(?:(?:line|page|scene|section)[ \-_]*breaks?|scene[ \-_]*change|horizontal[ \-_]*(?:line|rule))[^\p{L}\p{N}]*|[^\p{L}\p{N}\s.…"'“”‘’]+\s*(?:break|lb)\s*[^\p{L}\p{N}\s.…!?"'“”‘’]+)$/iu;
/** Ooo, Oooh, xxx. and *...* are said. */
const said = /^(?:Oo{2,}[!.?~]*|o{2,}[!.?]+|[xX]+[!.]+|[*_~]+(?:\.{2,}|…)[*_~]+)$/;
/** Letters by their kind that are only drawn with. */
const ornaments = /[彡\u309b\u309c\uff9e\uff9f\u{13000}-\u{1342f}]/gu;
/** Faces: -_-, o_O, >.<, ^^, :-), </3. */
const face =
  /^(?:[-oO0xX^<>~=][_.,]+[-oO0xX^<>~=][;']*|\^-?\^[;']*|[>}]?[:;=8]['’]?[-o^]?[()[\]{}|\\/*<>3]+|<\/3+|<33+)$/u;
/** Kisses under a letter. */
const kisses = /^(?:x{1,2}|(?:xo){1,4}x?|(?:ox){2,4}o?)$/i;
const smiley = /[\u{1f600}-\u{1f64f}\u{1f440}-\u{1f4aa}\u{1f910}-\u{1f97a}\u{1f9d0}-\u{1f9df}]/u;
const letters = /[\p{L}\p{N}]/u;

/**
 * Whether a paragraph's whole text parts two scenes: "***", "~*~", "oOo", "---", "♥", "[linebreak]".
 * At most 60 characters, no letters or figures but o, O, 0, x, X, and three glyphs at least, or one of
 * those that are drawn alone.
 */
export function isSceneBreak(text: string): boolean {
  if (text.length > 200) return false;
  const trimmed = text
    .replace(/\u200b|\u200c|\u200d|\u2060|\ufe0f|\ufeff/g, '')
    .replace(/<3(?!\d)/g, '♥')
    .trim();
  if (!trimmed || trimmed.length > 60) return false;
  if (words.test(trimmed)) return true;
  const drawn = trimmed.replace(/[oO0xX\s]/g, '').replace(ornaments, '');
  if (letters.test(drawn) || sentence.test(trimmed.replace(/\s/g, ''))) return false;
  if (
    said.test(trimmed) ||
    cutSpeech.test(trimmed) ||
    face.test(trimmed) ||
    kisses.test(trimmed) ||
    smiley.test(trimmed)
  )
    return false;
  const glyphs = [...trimmed.replace(/\s/g, '')];
  return glyphs.length >= 3 || alone.test(glyphs.join(''));
}
