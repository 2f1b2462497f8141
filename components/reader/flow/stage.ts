import type { Setting } from '../../../content/typography/predict';
import { Filler, type FillerOptions } from './filler';
import type { Place, Spot } from './locate';
import { countOf, firstOn, type Pages, pageOf } from './paged';
import { isHollowAt, sectionAt, spotAt, topOf } from './scrolled';
import type { Section } from './section';

/** Height of the line that counts as being read, px from the viewport's top: under the header. */
const READING_LINE = 72;
/** Neighbours still settle after a jump, in Firefox by 180 px: the place is put right again for some frames. */
const FRAMES = 5;

export interface Layout {
  flow: 'scroll' | 'pages';
  columns: 1 | 2;
  /** One chapter at a time. */
  single: boolean;
}

/** What is shown of the book. */
export interface Shown {
  /** Index of the chapter. */
  chapter: number;
  /** Share of the chapter that is read, 0 to 1. */
  share: number;
  /** In pages: which page of how many, from 0; -1 before the first, where the story's title stands. */
  page: number;
  pages: number;
}

export interface StageOptions extends FillerOptions {
  layout: Layout;
  setting: Setting;
  /** Called while reading; null above the text's first line. Never by a change of layout. */
  onPlace: (place: Place | null) => void;
  onShown: (shown: Shown) => void;
}

/**
 * The text on its stage: which chapters are in sight, where the reader is, and that they stay there. Only
 * scrolling and turning move the place; a change of layout never does.
 */
export class Stage {
  readonly filler: Filler;
  private anchor: Spot | null = null;
  private frames = 0;
  private asked = 0;
  /** How far the page was scrolled when we last looked, px. */
  private y = 0;
  /** Where the anchored line stood then; null where there is none. */
  private stood: number | null = null;
  /** The chapter that was scrolled into before its text was there: what is read of it is told then. */
  private early: Section | null = null;
  private width = 0;
  private page = 0;
  private current = 0;
  private layout: Layout;
  private readonly ends = new AbortController();
  private readonly resized: ResizeObserver;

  constructor(
    readonly root: HTMLElement,
    private readonly options: StageOptions,
  ) {
    this.layout = options.layout;
    this.filler = new Filler({ ...options, onFull: (section) => this.filled(section) }, options.setting);
    root.replaceChildren(...this.filler.elements);
    const { signal } = this.ends;
    const passive = { passive: true, signal };
    addEventListener('scroll', () => this.ask(), passive);
    addEventListener('resize', () => this.settle(), passive);
    // One who moves the page while it settles has the last word.
    for (const name of ['wheel', 'touchmove', 'keydown'] as const)
      addEventListener(name, () => this.moved(), passive);
    document.fonts.addEventListener('loadingdone', () => this.settle(), { signal });
    root.addEventListener('beforematch', (event) => this.matched(event.target as Element), { signal });
    // What is laid out late, above the reader or by a late type, must not carry the line away.
    this.resized = new ResizeObserver(() => {
      if (root.clientWidth !== this.width) this.settle();
      // Where somebody has just scrolled, the event for it is still to come, and `look` makes up for both.
      else if (this.frames <= 0 && Math.abs(scrollY - this.y) < 1) this.put();
    });
    this.resized.observe(root);
  }

  /** First text, where the reader was; its chapter must be in memory. Null: at the beginning. */
  begin(place: Place | null): void {
    const section = place && this.filler.sectionOf(place.chapter);
    this.current = section?.index ?? 0;
    this.page = place ? 0 : -1;
    this.anchor = place && { ...place, top: READING_LINE };
    this.arrange(this.layout);
    this.filler.fillRest();
  }

  private get section(): Section | undefined {
    return this.filler.sections[this.current];
  }

  /** Applies a layout and puts the place back where it was. */
  arrange(layout: Layout): void {
    this.layout = layout;
    const { root } = this;
    root.dataset.flow = layout.flow;
    const alone = layout.single || layout.flow === 'pages';
    if (this.anchor) this.current = this.filler.sectionOf(this.anchor.chapter)?.index ?? this.current;
    for (const each of this.filler.sections) each.putAway(alone && each.index !== this.current);
    const { section } = this;
    if (!section) return;
    if (layout.flow === 'pages') this.filler.showAll(section);
    else this.filler.show(section, this.anchor?.block ?? null, innerHeight * 1.5);
    if (layout.flow === 'scroll') root.style.removeProperty('--shift');
    this.settle();
  }

  /** The type has changed. */
  retype(setting: Setting): void {
    this.filler.predict(setting, this.current);
    this.settle();
  }

  /** Puts the anchored line back where it stood, and again for some frames while neighbours settle. */
  settle = (): void => {
    const running = this.frames > 0;
    this.frames = FRAMES;
    this.width = this.root.clientWidth;
    const frame = () => {
      if (this.frames <= 0 || this.ends.signal.aborted) return this.ask();
      this.put();
      if (--this.frames > 0) requestAnimationFrame(frame);
      else if (this.early?.full) this.ask();
      else this.say();
    };
    this.put();
    if (!running) requestAnimationFrame(frame);
  };

  private moved(): void {
    this.frames = 0;
  }

  private put(): void {
    const { anchor } = this;
    if (this.layout.flow === 'pages') {
      this.putPage();
      return;
    }
    const section = anchor && this.filler.sectionOf(anchor.chapter);
    if (!anchor || !section) return;
    const before = scrollY;
    const top = topOf(section.element, anchor);
    if (top !== null && Math.abs(top - anchor.top) >= 0.5)
      scrollBy({ top: top - anchor.top, behavior: 'instant' });
    // At the end of the page it stands lower than it should.
    if (top !== null) this.stood = top - (scrollY - before);
    this.y = scrollY;
  }

  private get pages(): Pages {
    const { root } = this;
    const style = getComputedStyle(root);
    const gap = Number.parseFloat(style.columnGap) || 0;
    return {
      box: root,
      step: root.getBoundingClientRect().width + gap,
      way: style.direction === 'rtl' ? -1 : 1,
    };
  }

  private putPage(): void {
    const { section, anchor, pages } = this;
    if (!section) return;
    if (this.page >= 0 && anchor && anchor.chapter === section.outline.id)
      this.page = pageOf(pages, section.element, anchor) ?? this.page;
    this.move(pages);
  }

  private move(pages: Pages): void {
    if (this.page >= 0) this.page = Math.min(this.page, countOf(pages) - 1);
    const by = -pages.way * Math.max(0, this.page) * pages.step;
    this.root.style.setProperty('--shift', `${by}px`);
  }

  private ask(): void {
    if (!this.asked) this.asked = requestAnimationFrame(() => this.look());
  }

  private look(): void {
    this.asked = 0;
    const { root } = this;
    // Moved by ourselves, or by a new width that is not settled yet.
    if (this.layout.flow === 'pages' || this.frames > 0 || root.clientWidth !== this.width) return;
    const by = scrollY - this.y;
    const section = this.anchor && this.filler.sectionOf(this.anchor.chapter);
    const top = this.anchor && section ? topOf(section.element, this.anchor) : null;
    // What came into sight is laid out, and is taller or shorter than it was told: the line follows the hand alone.
    const slip = top !== null && this.stood !== null ? top - (this.stood - by) : 0;
    if (Math.abs(slip) >= 0.5) scrollBy({ top: slip, behavior: 'instant' });
    if (top !== null) this.stood = top - (scrollY - this.y - by);
    this.y = scrollY;
    if (Math.abs(by) >= 0.5 || this.early?.full) {
      const elements = this.shownElements();
      const under = sectionAt(elements, READING_LINE);
      const read = this.filler.sectionOf(under?.dataset.chapter ?? '');
      this.early = read && !read.full ? read : null;
      const spot = spotAt(elements, READING_LINE);
      // Where nothing will be once it is laid out, what follows is brought to the reader.
      const hollow = !!under && !this.early && isHollowAt(under, READING_LINE);
      if (spot && hollow) spot.top = READING_LINE;
      const above = spot !== null && root.getBoundingClientRect().top > READING_LINE;
      this.anchor = above ? null : spot;
      this.stood = this.anchor?.top ?? null;
      // One who has scrolled into the text is past the title's page, whenever they turn to pages.
      this.page = this.anchor ? Math.max(0, this.page) : -1;
      const now = this.anchor && this.filler.sectionOf(this.anchor.chapter);
      this.current = now?.index ?? 0;
      this.options.onPlace(this.anchor);
      if (hollow) this.settle();
    }
    this.say();
  }

  private shownElements(): HTMLElement[] {
    const alone = this.layout.single && this.section;
    return alone ? [alone.element] : this.filler.elements;
  }

  private say(): void {
    const pages = this.layout.flow === 'pages' ? countOf(this.pages) : 1;
    this.options.onShown({ chapter: this.current, share: this.share(pages), page: this.page, pages });
  }

  /** The line that counts wanders from the top of the window to its foot, so that a short text ends too. */
  private share(pages: number): number {
    if (this.layout.flow === 'pages') return Math.min(1, (this.page + 1) / pages);
    const box = this.section?.element.getBoundingClientRect();
    if (!box) return 0;
    const range = Math.max(1, document.documentElement.scrollHeight - innerHeight);
    const line = innerHeight * Math.min(1, Math.max(0, scrollY / range));
    return Math.min(1, Math.max(0, (line - box.top) / Math.max(1, box.height)));
  }

  /** Goes to a place; its chapter is read first where it must be. */
  async jump(place: Place | null): Promise<void> {
    const section = this.filler.sectionOf(place?.chapter ?? '') ?? this.filler.sections[0];
    if (!section) return;
    if (!section.made) await this.options.book.load(section.index);
    this.anchor = place && { ...place, top: READING_LINE };
    this.current = section.index;
    this.page = place ? 0 : -1;
    this.arrange(this.layout);
    if (!place) scrollTo({ top: 0, behavior: 'instant' });
    this.filler.fillRest();
    this.options.onPlace(place);
  }

  /** Keeps what is said in sight, without haste: only where it has gone out of it. */
  follow(place: Place, range: Range): void {
    const section = this.filler.sectionOf(place.chapter);
    if (!section) return;
    const alone = this.layout.single || this.layout.flow === 'pages';
    if (alone && section.index !== this.current) return void this.jump(place);
    if (this.layout.flow === 'pages') {
      const page = pageOf(this.pages, section.element, place);
      if (page !== null && page !== this.page) this.showPage(page);
      return;
    }
    const { top, bottom } = range.getBoundingClientRect();
    if (top < READING_LINE || bottom > innerHeight * 0.85)
      scrollBy({ top: top - innerHeight * 0.3, behavior: 'instant' });
  }

  /** Pages on, or back; past a chapter's end to the next. @returns false where there is nothing more. */
  async turn(by: 1 | -1): Promise<boolean> {
    const count = countOf(this.pages);
    const to = this.page + by;
    if (to >= (this.current === 0 ? -1 : 0) && to < count) {
      this.showPage(to);
      return true;
    }
    const next = this.filler.sections[this.current + by];
    if (!next) return false;
    await this.enter(next.index, by > 0 ? 'first' : 'last');
    return true;
  }

  /** Shows a chapter's first or last page, or its beginning where one scrolls. */
  async enter(index: number, at: 'first' | 'last' = 'first'): Promise<void> {
    const section = this.filler.sections[index];
    if (!section) return;
    if (!section.made) await this.options.book.load(index);
    this.filler.make(section);
    const block = section.firstBlock;
    await this.jump({ chapter: section.outline.id, block, offset: 0 });
    if (this.layout.flow === 'pages') return this.showPage(at === 'first' ? 0 : countOf(this.pages) - 1);
    // The heading belongs in sight: its section's own room above keeps it clear of the header.
    const top = this.anchor && topOf(section.element, this.anchor);
    if (!this.anchor || top === null) return;
    this.anchor.top = Math.min(innerHeight / 2, top - section.element.getBoundingClientRect().top);
    this.settle();
  }

  /** Shows a page of the chapter: what stands first on it is now what is being read. */
  showPage(page: number): void {
    const { section, pages } = this;
    if (!section) return;
    this.page = Math.min(page, countOf(pages) - 1);
    this.frames = 0;
    this.move(pages);
    const first = this.page >= 0 ? firstOn(pages, section.element, this.page) : null;
    this.anchor = first && { ...first, top: READING_LINE };
    this.options.onPlace(first);
    this.say();
  }

  get pageCount(): number {
    return countOf(this.pages);
  }

  /** What is being read now. */
  get place(): Place | null {
    return this.anchor;
  }

  private matched(target: Element): void {
    const section = this.filler.sections.find(({ element }) => element.contains(target));
    if (!section || section.index === this.current) return;
    const block = target.closest<HTMLElement>('[data-block]')?.dataset.block ?? section.firstBlock;
    void this.jump({ chapter: section.outline.id, block, offset: 0 });
  }

  private filled(section: Section): void {
    if (section.index === this.current || section === this.early) this.ask();
    this.options.onFull(section);
  }

  end(): void {
    this.ends.abort();
    cancelAnimationFrame(this.asked);
    this.resized.disconnect();
    this.filler.end();
  }
}
