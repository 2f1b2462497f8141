/** A piece of a library, and what stands there in our builds. */
interface Change {
  file: RegExp;
  from: string | RegExp;
  to: string;
}

/**
 * The places where libraries write a string as HTML, or load a script by address, and we have no use for it.
 * They are taken out of the builds, so that who reads these sees the two that are ours, each behind the one
 * policy of `content/sanitise/trusted.ts`: chapters that have just passed the sanitiser, and inert parsing.
 */
const CHANGES: readonly Change[] = [
  // Preact's `dangerouslySetInnerHTML`: no component of ours has it.
  {
    file: /preact\/dist\/preact\.(?:module\.js|mjs)$/,
    from: /if\((\w)\)\w\|\|\w&&\(\1\.__html==\w\.__html\|\|\1\.__html==(\w)\.innerHTML\)\|\|\(\2\.innerHTML=\1\.__html\),(\w)\.__k=\[\];else if\(\w&&\(\2\.innerHTML=""\),/,
    to: 'if(',
  },
  // DOMPurify's way where a browser has no DOMParser for HTML: all of ours have one.
  {
    file: /dompurify\/dist\/purify\.es\.mjs$/,
    from: 'doc.documentElement.innerHTML = IS_EMPTY_INPUT ? emptyHTML : dirtyPayload;',
    to: '',
  },
  // Readability puts the page back as it was before it tries again: nodes do as well as a string.
  {
    file: /readability\/Readability\.js$/,
    from: 'var pageCacheHtml = page.innerHTML;',
    to: 'var pageCache = page.cloneNode(true);',
  },
  {
    file: /readability\/Readability\.js$/,
    from: 'page.innerHTML = pageCacheHtml;',
    to: 'page.replaceChildren(...pageCache.cloneNode(true).childNodes);',
  },
  // Pictures for browsers without scripts: `content/page/readable.ts` has opened them before.
  {
    file: /readability\/Readability\.js$/,
    from: 'tmp.innerHTML = noscript.innerHTML;',
    to: 'tmp.append(...noscript.cloneNode(true).childNodes);',
  },
  // zip.js's other ways to compress, from a script by address: ours are the browser's own.
  {
    file: /zip\.js\/lib\/core\/codec-registry\.js$/,
    from: /await import\([^)]*\)/,
    to: '{}',
  },
];

/**
 * A library's text with its sinks taken out.
 * @param id path of the module
 * @throws Error where the library no longer looks as it did: its new text must be read
 */
export function withoutSinks(code: string, id: string): string {
  return CHANGES.filter(({ file }) => file.test(id)).reduce((text, { from, to }) => {
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${id} has changed: look for what scripts/sinks.ts takes out`);
    return changed;
  }, code);
}

/** For Vite's builds. */
export const sinks = {
  name: 'unspoiled-sinks',
  apply: 'build' as const,
  transform: (code: string, id: string) => {
    const changed = withoutSinks(code, id.split('?')[0] ?? id);
    return changed === code ? null : { code: changed, map: null };
  },
};
