/**
 * Reads comma-separated values (RFC 4180): quoted fields may hold commas, line breaks and doubled
 * quotes. Forgiving where the rule is broken: a quote inside of an unquoted field stands for itself, an
 * open quote ends with the file. Blank lines are left out. Linear in the length of the text.
 * @returns the records with the line each begins on (1-based).
 */
export function readCsv(text: string): { line: number; fields: string[] }[] {
  const records: { line: number; fields: string[] }[] = [];
  const source = text.startsWith('\ufeff') ? text.slice(1) : text;
  let at = 0;
  let line = 1;
  while (at < source.length) {
    const begins = line;
    const fields: string[] = [];
    for (;;) {
      let field = '';
      if (source[at] === '"') {
        const quoted = readQuoted(source, at + 1);
        field = quoted.field;
        line += quoted.breaks;
        at = quoted.end;
      }
      const rest = readPlain(source, at);
      fields.push(field + rest.field);
      at = rest.end;
      if (source[at] !== ',') break;
      at++;
    }
    if (source[at] === '\r' && source[at + 1] === '\n') at++;
    at++;
    line++;
    if (fields.length > 1 || fields[0] !== '') records.push({ line: begins, fields });
  }
  return records;
}

function readQuoted(source: string, from: number): { field: string; end: number; breaks: number } {
  let field = '';
  let at = from;
  for (;;) {
    const quote = source.indexOf('"', at);
    const end = quote < 0 ? source.length : quote;
    field += source.slice(at, end);
    if (source[end + 1] !== '"' || quote < 0) {
      const breaks = field.match(/\r\n|\r|\n/g)?.length ?? 0;
      return { field, end: Math.min(end + 1, source.length), breaks };
    }
    field += '"';
    at = end + 2;
  }
}

function readPlain(source: string, from: number): { field: string; end: number } {
  let end = from;
  while (end < source.length && source[end] !== ',' && source[end] !== '\n' && source[end] !== '\r') end++;
  return { field: source.slice(from, end), end };
}

/** Records as objects by the names of the first one; names are trimmed and in lower case. */
export function readTable(text: string): {
  names: string[];
  rows: { line: number; get(name: string): string }[];
} {
  const [head, ...records] = readCsv(text);
  const names = (head?.fields ?? []).map((name) => name.trim().toLowerCase());
  const rows = records.map(({ line, fields }) => ({
    line,
    get: (name: string) => fields[names.indexOf(name)]?.trim() ?? '',
  }));
  return { names, rows };
}
