import { SANITISER_VERSION, sanitise } from '../../sanitise/sanitise';
import { isRecord, list, shape } from '../../storage/check';
import type { Block } from '../../stories/types';
import { tell } from '../changes';
import { recopy } from '../copies';
import { LibraryError } from '../errors';
import type { Outline } from '../read';
import { newEdition } from '../rows';
import { dropEdition } from '../save';
import type { Database } from '../schema';
import {
  readAnnotationRow,
  readCard,
  readChapterRow,
  readHead,
  readPart,
  readShelf,
  readStoryProgress,
} from '../shapes';
import type { Card, PartRow, Shelf } from '../types';
import { INDEX, type LibraryPart, readIndex, SHELVES } from './format';
import { merged } from './merge';
import { Stage, undoBatch } from './stage';

export interface ImportOptions {
  signal?: AbortSignal;
  onProgress?: (stories: number, of: number) => void;
  /** Gives the page its turn; called after each part. */
  breathe?: () => Promise<void>;
}

export interface Imported {
  /** For `undoImport`. */
  batch: string;
  stories: number;
  annotations: number;
  /** Parts that could not be read whole, and where they were wrong; all else was taken in. */
  left: { name: string; wrong: string[] }[];
}

const readOutline = shape<Outline>({ card: readCard, head: readHead, chapters: list(readChapterRow) });
const readMarks = shape({ annotations: list(readAnnotationRow), progress: list(readStoryProgress) });

/** Takes parts in, one after another, beside the library, until `end`. */
export class Import {
  private readonly stage: Stage;
  private readonly result: Imported;
  private readonly editions: string[] = [];
  private readonly sameShelf = new Map<string, string>();
  private of = -1;
  /** The story whose text is coming, and which parts of it are there. */
  private current: { name: string; card: Card; awaited: Set<string> } | null = null;

  constructor(
    private readonly db: Database,
    private readonly merging: boolean,
    private readonly options: ImportOptions,
  ) {
    const batch = newEdition();
    this.stage = new Stage(db, batch);
    this.result = { batch, stories: 0, annotations: 0, left: [] };
  }

  async take({ name, value }: LibraryPart): Promise<void> {
    if (this.of < 0) {
      if (name !== INDEX) throw new LibraryError('notOurs');
      this.of = readIndex(value).stories;
      return;
    }
    const wrong: string[] = [];
    if (name === SHELVES) await this.shelves(list(readShelf)(value, wrong, name) ?? []);
    else if (/\/story\.json$/.test(name)) await this.story(name, value, wrong);
    else if (/\/text-\d+\.json$/.test(name)) await this.text(name, value, wrong);
    else if (/\/marks-\d+\.json$/.test(name)) await this.marks(value, wrong);
    if (wrong.length > 0) this.result.left.push({ name, wrong: wrong.slice(0, 20) });
  }

  /** In a merge, shelves of the same name are one. */
  private async shelves(shelves: readonly Shelf[]): Promise<void> {
    const own = this.merging ? await this.db.getAll('shelves') : [];
    for (const shelf of shelves) {
      const same = own.find(({ name }) => name.toLowerCase() === shelf.name.toLowerCase());
      if (same) this.sameShelf.set(shelf.id, same.id);
      else await this.stage.put('shelves', shelf.id, shelf);
    }
  }

  private async story(name: string, value: unknown, wrong: string[]): Promise<void> {
    await this.finish();
    const outline = readOutline(value, wrong, 'story');
    if (!outline) return;
    const { head, chapters } = outline;
    const shelves = outline.card.shelves.map((id) => this.sameShelf.get(id) ?? id);
    const card = { ...outline.card, shelves };
    const mine = this.merging ? await this.db.get('cards', card.id) : undefined;
    // What is here stays: its text need not be read. Its shelves are joined.
    if (mine && mine.removed === undefined)
      return await this.stage.put('cards', card.id, { ...mine, shelves });
    const edition = newEdition();
    this.editions.push(edition);
    const clean = { ...card, edition, sanitiser: SANITISER_VERSION };
    delete clean.removed;
    await this.db.put('heads', withBlocks({ ...head, edition }));
    const transaction = this.db.transaction('chapters', 'readwrite');
    const rows = chapters.map((row) => transaction.store.put(withBlocks({ ...row, edition })));
    await Promise.all([...rows, transaction.done]);
    const awaited = new Set(
      chapters.flatMap((row) =>
        Array.from({ length: Math.min(row.parts, 10_000) }, (_, part) => `${row.index} ${part}`),
      ),
    );
    this.current = { name, card: clean, awaited };
  }

  private async text(_name: string, value: unknown, wrong: string[]): Promise<void> {
    const { current } = this;
    if (!current) return;
    const rows = list(readPart)(value, wrong, 'text') ?? [];
    const { edition } = current.card;
    const made: PartRow[] = [];
    for (const row of rows) {
      made.push({ ...row, edition, blocks: cleaned(row.blocks) });
      current.awaited.delete(`${row.chapter} ${row.part}`);
      await this.options.breathe?.();
    }
    const transaction = this.db.transaction('parts', 'readwrite');
    await Promise.all([...made.map((row) => transaction.store.put(row)), transaction.done]);
  }

  /** A story is taken in when all of its text has come. */
  private async finish(): Promise<void> {
    const { current } = this;
    this.current = null;
    if (!current) return;
    if (current.awaited.size > 0) {
      const wrong = [...current.awaited].slice(0, 20).map((part) => `text ${part}`);
      this.result.left.push({ name: current.name, wrong });
      return;
    }
    await this.stage.put('cards', current.card.id, current.card);
    this.result.stories++;
    this.options.onProgress?.(this.result.stories, this.of);
  }

  private async marks(value: unknown, wrong: string[]): Promise<void> {
    const marks = isRecord(value) ? readMarks(value, wrong, 'marks') : undefined;
    for (const annotation of marks?.annotations ?? []) {
      await this.stage.put('annotations', annotation.id, annotation);
      this.result.annotations++;
    }
    for (const progress of marks?.progress ?? []) await this.stage.put('progress', progress.story, progress);
  }

  async end(alone: boolean): Promise<Imported> {
    if (this.of < 0) throw new LibraryError('notOurs');
    await this.finish();
    await this.stage.commit(
      (kind, mine, theirs) => (this.merging ? merged(kind, mine, theirs) : theirs),
      alone,
    );
    await recopy(this.db);
    tell();
    return this.result;
  }

  /** Takes back what was written beside the library. */
  async abandon(): Promise<void> {
    await undoBatch(this.db, this.stage.batch);
    for (const edition of this.editions) await dropEdition(this.db, edition);
  }
}

/** Sanitised blocks. In one go, where they are as the sanitiser leaves them, as they nearly always are. */
function cleaned(blocks: readonly Block[]): Block[] {
  const all = blocks.map((block) => block.html).join('');
  if (sanitise(all) === all) return [...blocks];
  return blocks.map((block) => ({ ...block, html: sanitise(block.html) }));
}

/** The row with its notes and summaries sanitised. */
function withBlocks<T extends { summary?: Block[]; notes?: Block[]; endNotes?: Block[] }>(row: T): T {
  const made = { ...row };
  for (const part of ['summary', 'notes', 'endNotes'] as const) {
    const blocks = row[part];
    if (blocks) made[part] = cleaned(blocks);
  }
  return made;
}
