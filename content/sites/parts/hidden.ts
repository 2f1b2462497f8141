const hides =
  /(?:^|[;\s])(?:display\s?:\s?none|visibility\s?:\s?(?:hidden|collapse)|speak\s?:\s?never|opacity\s?:\s?0(?![.\d])|font-size\s?:\s?0(?![.\d])|(?:left|top|text-indent)\s?:\s?-\d{3,5}(?:px|em|rem)?|clip-path\s?:\s?inset\((?:50|100)%)/i;

const tidy = (css: string): string => css.replace(/\s+/g, ' ').trim();

/**
 * Selectors that a page's own style hides: sentences that a site puts into a story against thieves are
 * shown by whoever copies the text without the style. Only rules of one class or id are taken, which is
 * how that is done; a rule that reaches further may be the page's furniture. Linear: a page may be anything.
 */
export function hiddenSelectors(css: string): string[] {
  const found: string[] = [];
  const plain = withoutComments(css);
  let from = 0;
  // Blocks of at-rules are passed over: what stands in "@media print" hides nothing on the screen.
  let depth = 0;
  let selector = '';
  for (const { 0: brace, index } of plain.matchAll(/[{}]/g)) {
    const before = plain.slice(from, index);
    from = index + 1;
    if (brace === '{') {
      if (depth > 0 || before.trimStart().startsWith('@')) depth++;
      else selector = before;
    } else if (depth > 0) depth--;
    else if (hides.test(tidy(before)))
      for (const each of selector.split(','))
        if (/^(?:[a-z][a-z0-9]{0,10})?[.#][\w-]+$/i.test(each.trim())) found.push(each.trim());
  }
  return found;
}

function withoutComments(css: string): string {
  const parts = css.split('/*');
  return parts.map((part, at) => (at === 0 ? part : afterComment(part))).join('');
}

const afterComment = (part: string): string => {
  const end = part.indexOf('*/');
  return end < 0 ? '' : part.slice(end + 2);
};

/** The same, of an element's own style. */
export const hiddenInline = (style: string): boolean => hides.test(tidy(style));
