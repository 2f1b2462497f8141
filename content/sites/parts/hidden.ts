const hides =
  /(?:^|[;{\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|speak\s*:\s*never|opacity\s*:\s*0(?![.\d])|font-size\s*:\s*0(?![.\d])|(?:left|top|text-indent)\s*:\s*-\d{3,}(?:px|em|rem)?|clip-path\s*:\s*inset\(\s*(?:50|100)%)/i;

/**
 * Selectors that a page's own style hides: sentences that a site puts into a story against thieves are
 * shown by whoever copies the text without the style. Only rules of one class or id are taken, which is
 * how that is done; a rule that reaches further may be the page's furniture.
 */
export function hiddenSelectors(css: string): string[] {
  const found: string[] = [];
  // At-rules keep their braces: what stands in "@media print" hides nothing on the screen.
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@[^{};]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  for (const rule of plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    if (!hides.test(rule[2] ?? '')) continue;
    for (const selector of (rule[1] ?? '').split(',')) {
      const simple = selector.trim();
      if (/^(?:[a-z][a-z0-9]*)?[.#][\w-]+$/i.test(simple)) found.push(simple);
    }
  }
  return found;
}

/** The same, of an element's own style. */
export const hiddenInline = (style: string): boolean => hides.test(`;${style}`);
