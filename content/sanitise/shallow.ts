/** Tags that may stay open without nesting: their like, or their parent's end, closes them. */
const closedByOthers = new Set(
  'p li dt dd tr td th tbody thead tfoot caption colgroup option optgroup rt rp rb rtc html head body'.split(
    ' ',
  ),
);
const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
// Not `a`, of which the parser keeps one open at most.
const formatting = new Set('b big code em font i s small strike strong tt u'.split(' '));
const tag = /<(\/?)([a-zA-Z][a-zA-Z\d]*)\b[^<>]*>/g;
const DEEPEST = 200;
const OPEN = 8;

/**
 * Takes from HTML, read in order piece by piece, what would have a parser work the square of its
 * length: tags nested deeper than any author's (they are dropped, what is in them stays), and the
 * attributes of formatting tags once many stand open, each of which would be opened anew in every
 * paragraph; of those without, a parser opens three of a kind. Other HTML is given back as it is.
 */
export class Shallow {
  private depth = 0;
  private unclosed = 0;
  /** Tags that were dropped and whose ends are still to come, by name. */
  private readonly gone = new Map<string, number>();

  /** @param html a piece that does not end within a tag. */
  take(html: string): string {
    let made = '';
    let from = 0;
    for (const found of html.matchAll(tag)) {
      const [all, end = '', raw = ''] = found;
      const name = raw.toLowerCase();
      if (voids.has(name) || closedByOthers.has(name)) continue;
      const instead = end ? this.close(name, all) : this.open(name, all);
      if (instead === all) continue;
      made += html.slice(from, found.index) + instead;
      from = found.index + all.length;
    }
    return from === 0 ? html : made + html.slice(from);
  }

  private open(name: string, all: string): string {
    if (this.depth >= DEEPEST) {
      this.gone.set(name, (this.gone.get(name) ?? 0) + 1);
      return '';
    }
    this.depth++;
    if (!formatting.has(name)) return all;
    this.unclosed++;
    return this.unclosed > OPEN ? `<${name}>` : all;
  }

  private close(name: string, all: string): string {
    const gone = this.gone.get(name) ?? 0;
    if (gone > 0) {
      this.gone.set(name, gone - 1);
      return '';
    }
    this.depth = Math.max(0, this.depth - 1);
    if (formatting.has(name)) this.unclosed = Math.max(0, this.unclosed - 1);
    return all;
  }
}
