import { t } from '../words/t';
import { plain } from './plain';
import type { CanonPart } from './types';

/** Something in a pasted list that was read with a doubt, or not at all. `line` is 1-based. */
export interface PastedProblem {
  line: number;
  say: string;
}

export interface Pasted {
  parts: CanonPart[];
  problems: PastedProblem[];
}

const mostLines = 20000;
const longestTitle = 300;

/** "Season 5", "Book Two: Earth", "Volume 3", with an optional count or range after it. */
const numbered =
  /^(season|series|book|volume|vol\.?|part|arc|saga|campaign|chapter block|staffel|saison|temporada|stagione|сезон|シーズン)\s+#?(\d{1,4}|[a-z]+)\b/iu;
const beside = /^(specials?|films?|movies?|ovas?|extras?|miniseries|shorts?)\b[^.!?]{0,40}$/i;
/** "10", "10 episodes", "1-7", "chapters 1 to 7", "ch. 8–21". */
const amount =
  /^(?:(?:episodes?|eps?\.?|chapters?|ch\.?|issues?)\s*)?(\d{1,5})(?:\s*(?:-|–|—|to)\s*(\d{1,5}))?(?:\s*(?:episodes?|eps?\.?|chapters?|ch\.?|issues?|parts?))?\.?$/i;
/** What stands before a title in lists: bullets, "3.", "S02E03 -", "2x03", "Episode 3:", "#3". */
const counters = [
  /^s\d{1,4}\s*\.?e\d{1,4}(?:\s*[-–—:.]\s*|\s+)/i,
  /^\d{1,4}x\d{1,4}(?:\s*[-–—:.]\s*|\s+)/i,
  /^(?:episode|ep\.?|chapter|ch\.?|issue|no\.?)\s*#?\d{1,5}\s*[-–—:.)]\s*/i,
  /^\(?\d{1,4}[.):]\s+/,
  /^\d{1,4}\s*[-–—\t]\s*(?=\S)/,
];
const small = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

function numberIn(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const n = small.indexOf(text.toLowerCase());
  return n > 0 ? n : undefined;
}

/** A line as a heading, or null where it is a title. `sure` where it is marked as one. */
function headingIn(line: string): { label: string; number?: number; rest: string } | null {
  const marked = /^#{1,6}\s+(.*)$/.exec(line)?.[1] ?? /^=+\s*([^=]+?)\s*=+$/.exec(line)?.[1];
  const text = (marked ?? line).replace(/^\*\*(.+)\*\*$/, '$1').trim();
  const [, , counted] = numbered.exec(text) ?? [];
  const number = counted === undefined ? undefined : numberIn(counted);
  const [head = '', ...after] = text.split(/:\s*(?=(?:[a-z.]+\s*)?\d+\s*(?:[-–—]|to\b|[a-z]|\.?$)|$)/i);
  const rest = after.join(':').trim();
  if (amount.test(rest) && head.trim()) return { label: head.trim(), number, rest };
  if (number !== undefined || beside.test(text) || marked !== undefined || /[^.?!…]:$/.test(text)) {
    return { label: text.replace(/:$/, '').trim(), number, rest: '' };
  }
  return null;
}

/** A title without its bullet, counter, quotes and date of airing. */
function titleIn(line: string): string {
  let text = line.replace(/^[-*•–—]\s+/, '');
  const counter = counters.find((shape) => shape.test(text));
  if (counter) text = text.replace(counter, '');
  text = text.replace(/\t.*$/, '').trim();
  const quoted = /^["“”„«](.+)["“”»]$/.exec(text)?.[1];
  return (quoted ?? text).trim();
}

class Reader {
  readonly parts: CanonPart[] = [];
  /** Titles of the part that is being read, as they are compared. */
  private titles = new Set<string>();
  private readonly labels = new Set<string>();
  private readonly numbers = new Set<number>();
  readonly problems: PastedProblem[] = [];

  doubt(line: number, say: string): void {
    if (this.problems.length < 50) this.problems.push({ line, say });
  }

  heading(at: number, label: string, number: number | undefined, rest: string): void {
    const known = this.labels.has(plain(label));
    this.labels.add(plain(label));
    if (known) this.doubt(at, t('pasted_sameHeading', label));
    const part: CanonPart = { label: known ? `${label} (${this.parts.length + 1})` : label };
    if (number !== undefined && !this.numbers.has(number)) part.number = number;
    if (number !== undefined) this.numbers.add(number);
    const [, first, last] = amount.exec(rest) ?? [];
    if (first !== undefined) {
      const [from, to] = last === undefined ? [1, Number(first)] : [Number(first), Number(last)];
      if (to < from || to === 0) this.doubt(at, t('pasted_noItems', label));
      else {
        part.from = Math.max(1, from);
        part.to = to;
      }
    }
    this.parts.push(part);
    this.titles = new Set();
  }

  title(at: number, text: string): void {
    if (text.length > longestTitle) {
      this.doubt(at, t('pasted_tooLong', longestTitle));
      return;
    }
    let part = this.parts.at(-1);
    if (!part) {
      part = { label: t('pasted_onlyPart') };
      this.parts.push(part);
    }
    if (part.to !== undefined) {
      this.doubt(at, t('pasted_afterCount', part.label));
      return;
    }
    part.items ??= [];
    const name = plain(text);
    if (this.titles.has(name)) this.doubt(at, t('pasted_sameTitle', text));
    this.titles.add(name);
    part.items.push(text);
  }
}

/**
 * Reads a pasted list: headings ("Season 1", "## Arc", "Specials:") with titles under them, or with a
 * count ("Season 1: 10") or range ("Romance Dawn: 1-7") behind. Bullets, counters and quotes are taken
 * off. A list without headings is one part. Never throws; what is doubtful is told, for a preview.
 */
export function readPasted(text: string): Pasted {
  const reader = new Reader();
  const lines = text.split(/\r\n?|\n/);
  if (lines.length > mostLines) reader.doubt(mostLines, t('pasted_tooMany', mostLines));
  for (const [at, raw] of lines.slice(0, mostLines).entries()) {
    const line = raw.trim();
    if (!line) continue;
    const heading = line.length <= longestTitle ? headingIn(line) : null;
    if (heading) reader.heading(at + 1, heading.label, heading.number, heading.rest);
    else {
      const title = titleIn(line);
      if (/[\p{L}\p{N}]/u.test(title)) reader.title(at + 1, title);
      else reader.doubt(at + 1, t('pasted_noTitle'));
    }
  }
  const parts = reader.parts.filter((part) => part.items || part.to !== undefined);
  for (const part of reader.parts) {
    if (!part.items && part.to === undefined) reader.doubt(0, t('pasted_noItems', part.label));
  }
  if (parts.length === 0) reader.doubt(0, t('pasted_nothing'));
  return { parts, problems: reader.problems };
}
