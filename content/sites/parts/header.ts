import type { Surface, Tell } from '../types';

/** Lines of an entry that may be its header: those before the first one that is long and has no label. */
function headerLines(text: string): [label: string, value: string][] {
  const lines: [string, string][] = [];
  for (const line of text.split('\n').slice(0, 40)) {
    const found = /^\W{0,3}([A-Za-z][A-Za-z/' ()]{0,24}?)\W{0,3}[:=]\s*\W{0,2}\s*(\S.*)$/.exec(
      line.slice(0, 400),
    );
    if (found?.[1] && found[2]) lines.push([found[1].trim().toLowerCase(), found[2].trim()]);
    else if (lines.length > 0 && line.length > 200) break;
  }
  return lines;
}

/**
 * What the header says that fans write above a story in a journal or a post: "Fandom: Smallville",
 * "Spoilers: through 5x17". The page's own element for it wins.
 * @param label how fans label it, in small letters.
 * @param list whether several are separated by commas.
 * @param from the surface that holds the story: its header is part of it.
 */
export const fromHeader =
  (surface: Surface, label: RegExp, list = false, from: Surface = 'text'): Tell =>
  (words) => {
    const own = words(surface);
    if (own.length > 0) return own;
    return headerLines(words(from)[0] ?? '')
      .filter(([name]) => label.test(name))
      .flatMap(([name, value]) => {
        if (surface === 'notes') return [`${name[0]?.toUpperCase()}${name.slice(1)}: ${value}`];
        return list ? value.split(/\s*[,;|]\s*/).filter(Boolean) : [value];
      });
  };

/** Journals have no fields for stories: what a veil needs of the header above one. */
export const headerTells: Partial<Record<Surface, Tell>> = {
  fandoms: /* @__PURE__ */ fromHeader('fandoms', /^fandoms?$/, true),
  notes: /* @__PURE__ */ fromHeader('notes', /^(?:notes?|a\/n|author'?s? notes?|spoilers?(?: for)?)$/),
};

/** And what else it says. */
export const moreHeaderTells: Partial<Record<Surface, Tell>> = {
  rating: /* @__PURE__ */ fromHeader('rating', /^rat(?:ing|ed)$/),
  warnings: /* @__PURE__ */ fromHeader('warnings', /^(?:warnings?|content notes?|tw|cw)(?:\(s\))?$/, true),
  relationships: /* @__PURE__ */ fromHeader(
    'relationships',
    /^(?:pairings?|ships?|relationships?)(?:\/characters)?(?:\(s\))?$/,
    true,
  ),
  characters: /* @__PURE__ */ fromHeader('characters', /^characters?(?:\(s\))?$/, true),
  summary: /* @__PURE__ */ fromHeader('summary', /^summary$/),
  words: /* @__PURE__ */ fromHeader('words', /^(?:words?|word ?count|length)$/),
};
