import { browser } from 'wxt/browser';
import { raiseTo } from '../canons/progress';
import type { Canon, CanonProgress, PointId, Progress } from '../canons/types';
import { isRecord } from './check';
import { fetchCanon } from './lists';
import { readProgress } from './progressShape';
import { same } from './same';
import { change } from './store';
import type { Moved, Stored } from './types';

/** Moves that can still be taken back; older ones are forgotten. */
const MOVES_KEPT = 50;
const MOVE = 'move.';

type Move = Pick<Moved, 'before' | 'now'>;

/**
 * "I'm past this", asked by a page: raises progress to points, or past the end of a canon where no
 * point is named. Never lowers it, and follows nothing that was not followed.
 * @throws StoreError.
 */
export const pass = (
  points: readonly { canon: string; point?: PointId }[],
  inPrivate: boolean,
): Promise<Moved> =>
  move(inPrivate, async (stored, progress) => {
    for (const { canon, point } of points) {
      const from = ofCanon(progress, canon);
      if (!from || from.state === 'indifferent') continue;
      if (!point) progress[canon] = { state: 'all' };
      else progress[canon] = raiseTo({ canon: await listOf(stored, canon), progress: from }, point);
    }
  });

/** "Don't veil Smallville", asked by a page: the canon stays followed, and hides nothing. @throws StoreError. */
export const spareCanon = (canon: string, inPrivate: boolean): Promise<Moved> =>
  move(inPrivate, (_, progress) => {
    if (ofCanon(progress, canon)) progress[canon] = { state: 'indifferent' };
  });

/**
 * Takes a move back. What has been moved otherwise since stays as it is; so does everything where the
 * token is of another browser session, or no token.
 * @returns whether anything was given back. @throws StoreError.
 */
export async function undoMove(token: string): Promise<boolean> {
  const key = `${MOVE}${token}`;
  const kept = readMove((await browser.storage.session.get(key))[key]);
  if (!kept) return false;
  let given = false;
  await change(({ progress }) => {
    for (const [canon, before] of Object.entries(kept.before)) {
      if (!same(ofCanon(progress, canon), kept.now[canon])) continue;
      progress[canon] = before;
      given = true;
    }
  });
  await browser.storage.session.remove(key);
  return given;
}

async function move(
  inPrivate: boolean,
  edit: (stored: Stored, progress: Progress) => void | Promise<void>,
): Promise<Moved> {
  if (inPrivate) return { keeping: 'private', undo: null, before: {}, now: {} };
  let moved: Move = { before: {}, now: {} };
  let undo: string | null = null;
  await change(async (stored) => {
    const before = structuredClone(stored.progress);
    await edit(stored, stored.progress);
    moved = difference(before, stored.progress);
    // Before the move itself: a token for a move that was not made gives nothing back.
    if (Object.keys(moved.now).length > 0) undo = await remember(moved);
  });
  return { keeping: undo === null ? 'same' : 'kept', undo, ...moved };
}

function difference(before: Progress, now: Progress): Move {
  const moved = Object.keys(now).filter((canon) => !same(before[canon], now[canon]));
  const of = (progress: Progress) =>
    Object.fromEntries(moved.map((canon) => [canon, progress[canon] as CanonProgress]));
  return { before: of(before), now: of(now) };
}

/** In session storage, which pages' scripts cannot read and which outlives the background. */
async function remember(moved: Move): Promise<string> {
  const { session } = browser.storage;
  const token = crypto.randomUUID();
  const all = Object.entries(await session.get(null)).filter(([key]) => key.startsWith(MOVE));
  const time = (value: unknown): number => (isRecord(value) && typeof value.at === 'number' ? value.at : 0);
  const old = all.sort((a, b) => time(b[1]) - time(a[1])).slice(MOVES_KEPT - 1);
  if (old.length > 0) await session.remove(old.map(([key]) => key));
  await session.set({ [`${MOVE}${token}`]: { at: Date.now(), ...moved } });
  return token;
}

function readMove(raw: unknown): Move | undefined {
  if (!isRecord(raw) || !isRecord(raw.before) || !isRecord(raw.now)) return undefined;
  const read = (of: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries(of).flatMap(([canon, each]) => {
        const progress = readProgress(each, [], canon);
        return progress ? [[canon, progress]] : [];
      }),
    );
  return { before: read(raw.before), now: read(raw.now) };
}

/** A canon may bear any name, also one that every object has. */
const ofCanon = (progress: Progress, canon: string): CanonProgress | undefined =>
  Object.hasOwn(progress, canon) ? progress[canon] : undefined;

const listOf = async ({ ownCanons }: Stored, canon: string): Promise<Canon> =>
  (Object.hasOwn(ownCanons, canon) ? ownCanons[canon] : undefined) ?? (await fetchCanon(canon));
