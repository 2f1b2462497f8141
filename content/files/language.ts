import { isLanguageTag } from '../words/languageTag';

const codes =
  'af ar az be bg bn br bs ca cs cy da de el en eo es et eu fa fi fil fr ga gd gl he hi hr hu hy ia id is it ja ka kk ko la lb lt lv mk ml mn mr ms nb nl nn no pl pt ro ru sk sl so sq sr sv sw ta te th tr uk ur uz vi yi zh'.split(
    ' ',
  );

let byName: Map<string, string> | null = null;

function names(): Map<string, string> {
  if (byName) return byName;
  byName = new Map();
  const english = new Intl.DisplayNames('en', { type: 'language' });
  for (const code of codes) {
    const own = new Intl.DisplayNames(code, { type: 'language' });
    for (const name of [english.of(code), own.of(code)]) if (name) byName.set(name.toLowerCase(), code);
  }
  return byName;
}

/** A language as a BCP 47 tag, from its tag or its name ("Deutsch", "German"); "und" where it is unknown. */
export function languageTag(language: string | undefined): string {
  const plain = language?.trim() ?? '';
  const known = names().get(
    plain
      .toLowerCase()
      .split(/[-‐(（]/)[0]
      ?.trim() ?? '',
  );
  if (known) return known;
  try {
    return isLanguageTag(plain) ? (Intl.getCanonicalLocales(plain)[0] ?? 'und') : 'und';
  } catch {
    // Of the form of a tag, but none.
    return 'und';
  }
}
