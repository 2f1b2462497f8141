/** The selectors of a list. Commas inside brackets, parentheses and quotes are theirs. */
export function alternatives(list: string): string[] {
  const found: string[] = [];
  let [depth, quote, from] = [0, '', 0];
  for (let at = 0; at < list.length; at++) {
    const sign = list.charAt(at);
    if (quote) quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '(' || sign === '[') depth++;
    else if (sign === ')' || sign === ']') depth--;
    else if (sign === ',' && depth === 0) {
      found.push(list.slice(from, at).trim());
      from = at + 1;
    }
  }
  return [...found, list.slice(from).trim()].filter(Boolean);
}

/**
 * The places of `list` inside of `root`, one selector each. What is looked for stands plainly, and only what
 * is around it in `:is()`: browsers look up the ids and classes of ancestors before they match a rule at all,
 * but not those in `:is()`.
 */
export const inside = (root: string, list: string): string[] =>
  alternatives(list).map((one) => `${one}:is(${root} *)`);

/**
 * Writes a nested rule out, once for each parent. A browser does not look into `&` for what it can rule
 * out by an element's ancestors; on a work of a million words that took most of the time that style takes.
 * @param body declarations, and rules within it that begin with `&`; one level deep.
 */
export function flat(parents: readonly string[], body: string): string {
  if (parents.length === 0) return '';
  const inner = /([^{};]+)\{([^{}]*)\}/g;
  const own = body.replace(inner, '').replaceAll(/\s+/g, ' ').trim();
  const rules = [...body.matchAll(inner)].map(([, selectors = '', declarations = '']) => {
    const each = alternatives(selectors).flatMap((one) =>
      parents.map((parent) => one.replace('&', () => parent)),
    );
    return `${each.join(', ')} { ${declarations.replaceAll(/\s+/g, ' ').trim()} }`;
  });
  return [own && `${parents.join(', ')} { ${own} }`, ...rules].filter(Boolean).join('\n');
}
