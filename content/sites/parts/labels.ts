/**
 * Values that stand after labels in running text ("Rating: PG - Genres: Drama"), by label in small letters.
 * @param labels the labels that count: a colon alone may stand in any summary.
 */
export function labelled(text: string, labels: readonly string[]): Map<string, string> {
  const names = labels.map((label) => label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const found = [...text.matchAll(new RegExp(`(^|[\\s\\-–—|•·*\\]])(${names})\\s*:`, 'gi'))];
  const values = new Map<string, string>();
  found.forEach((match, index) => {
    const from = match.index + match[0].length;
    const next = found[index + 1];
    const value = text
      .slice(from, next ? next.index + (next[1]?.length ?? 0) : undefined)
      .replace(/[\s\-–—|•·*[]+$/, '')
      .trim();
    const label = match[2]?.toLowerCase() ?? '';
    if (value && !/^none$/i.test(value) && !values.has(label)) values.set(label, value);
  });
  return values;
}

/** Parts of a value, split at commas; "None" is nothing. */
export const listed = (value: string | undefined, separator: RegExp = /\s*[,;]\s*/): string[] =>
  (value ?? '')
    .split(separator)
    .map((each) => each.trim())
    .filter((each) => each && !/^none$/i.test(each));
