/** What else stands in brackets in a thread's title. */
const notFandoms =
  /^(?:complete[d]?|finished|dead|hiatus|ongoing|abandoned|discontinued|rewrite|redux|nsfw|sfw|quest|oneshot|one-shot|snippets?|story[- ]only.*|thread.*|wip|discussion|question|recs?|book.*|arc.*|part.*|chapter.*|vol.*|series|original|oc|si|oc-?insert|self[- ]insert|isekai|au|\d.*|v\d.*)$/i;

/**
 * Fandoms that a thread's title names, as forums do: "The Title [Worm/Naruto Crossover]", "(MCU, SI)".
 * Empty where what stands in brackets is something else.
 */
export function bracketFandoms(title: string): string[] {
  const found: string[] = [];
  for (const [, inside] of title.matchAll(/[[(]([^\])]{2,80})[\])]/g))
    for (const part of (inside ?? '').split(/\s*(?:\/|,|;|\||\+|&| x | × )\s*/)) {
      const name = part
        .replace(
          /\b(?:crossover|xover|x-over|fanfic|fanfiction|multicross|si|oc|au|quest|cyoa|jumpchain)\b/gi,
          '',
        )
        .replace(/\s+/g, ' ')
        .trim();
      if (name.length > 1 && !notFandoms.test(name) && !found.includes(name)) found.push(name);
    }
  return found;
}

/** A thread's title without the prefixes that stand before it, and without what its list of chapters adds. */
export function threadTitle(title: string, prefixes: readonly string[]): string[] {
  // A window's title ends with the forum's name.
  const end = title.lastIndexOf(' | ');
  let rest = end > 0 ? title.slice(0, end) : title;
  for (const lead of [...prefixes, 'Threadmarks for:', ...prefixes])
    if (rest.startsWith(lead)) rest = rest.slice(lead.length).replace(/^[\s\-|]+/, '');
  return rest.trim() ? [rest.trim()] : [];
}
