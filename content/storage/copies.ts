import { browser } from 'wxt/browser';
import { area, type Raw } from './area';

/**
 * What a person made in a database is kept a second time in storage.local, since a browser may lose
 * the one without the other: Chromium drops an IndexedDB whole where a log of it cannot be read after
 * a kill (seen about once in 150 kills under load), and begins it anew, empty and without a word.
 */
export type Copied = 'places' | 'annotations' | 'progress' | 'shelves' | 'cards';

/** Rows by kind, then by id. */
export type Copies = Partial<Record<Copied, Record<string, unknown>>>;

const PREFIX = 'copy.';
/** `copied.NAME` is true from the time that a database has copies. */
const MARK = 'copied.';
/** Bytes in storage.local past which no more is copied: of its 10 MiB, settings need the rest. */
const MOST = 7_000_000;
/** Rows that one call writes. */
const STRIDE = 500;

/** Whether that was so when we last looked; what is dropped makes us look again. */
let full = false;

const keyOf = (kind: Copied, id: string): string => `${PREFIX}${kind}.${id}`;

/** Keeps copies of rows, begun when this returns. Never throws: the row itself counts. */
export async function keepCopies(kind: Copied, rows: Record<string, unknown>): Promise<void> {
  await tried(async () => {
    const all = Object.entries(rows).map(([id, row]) => [keyOf(kind, id), row] as const);
    for (let at = 0; at < all.length; at += STRIDE) {
      if (full) return console.warn('Copies take no more room', kind, all.length - at);
      // Asked for at once: a page that is being closed waits for nothing.
      await area((local) => local.set(Object.fromEntries(all.slice(at, at + STRIDE))));
      // Firefox has no such limit, and before 131 no such question.
      full = ((await area((local) => local.getBytesInUse?.(null))) ?? 0) > MOST;
    }
  });
}

/** Lets go of copies of rows that were deleted. Never throws. */
export async function dropCopies(kind: Copied, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tried(() => area((local) => local.remove(ids.map((id) => keyOf(kind, id)))));
  full = false;
}

/** Lets `rows` be all copies of their kinds. Never throws. */
export async function replaceCopies(rows: Copies): Promise<void> {
  const kinds = Object.entries(rows) as [Copied, Record<string, unknown>][];
  await tried(async () => {
    const old = Object.keys(await area((local) => local.get(null))).filter((key) =>
      kinds.some(([kind, now]) => {
        const head = keyOf(kind, '');
        return key.startsWith(head) && !Object.hasOwn(now, key.slice(head.length));
      }),
    );
    if (old.length > 0) await area((local) => local.remove(old));
    full = false;
  });
  for (const [kind, now] of kinds) await keepCopies(kind, now);
}

/** A database as its copies see it. */
export interface Original {
  name: string;
  kinds: readonly Copied[];
  isEmpty(): Promise<boolean>;
  /** All that is to have copies. */
  rows(): Promise<Copies>;
  /** Puts rows back where none of their id is; they are unchecked. */
  restore(rows: Copies): Promise<void>;
}

/**
 * Called when a database was opened, before it is used: makes copies of one that has none yet, and fills
 * one that is empty though it has copies. Never throws: a database without copies is better than none.
 */
export async function meetCopies({ name, kinds, isEmpty, rows, restore }: Original): Promise<void> {
  if (browser.extension.inIncognitoContext) return;
  await tried(async () => {
    const mark = MARK + name;
    if (!(await area((local) => local.get(mark)))[mark]) {
      await replaceCopies(await rows());
      await area((local) => local.set({ [mark]: true }));
    } else if (await isEmpty()) {
      const all = await area((local) => local.get(null));
      const found = Object.fromEntries(kinds.map((kind) => [kind, rowsOf(all, kind)]));
      if (Object.values(found).some((some) => Object.keys(some).length > 0)) await restore(found);
    }
  });
}

function rowsOf(all: Raw, kind: Copied): Record<string, unknown> {
  const head = keyOf(kind, '');
  const own = Object.entries(all).filter(([key]) => key.startsWith(head));
  return Object.fromEntries(own.map(([key, row]) => [key.slice(head.length), row]));
}

async function tried(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    console.warn('A copy could not be kept or read', cause);
  }
}
