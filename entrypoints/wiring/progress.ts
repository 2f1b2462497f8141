import { progressLabel } from '../../content/canons/label';
import type { Canon, CanonProgress, Progress } from '../../content/canons/types';
import type { Stored } from '../../content/storage/types';
import { t } from '../../content/words/t';
import type { Sayer } from './useSaid';
import type { Store } from './useStored';

/** New progress by canon id; null: no longer followed. */
export type Moves = Record<string, CanonProgress | null>;

function put(draft: Stored, moves: Moves): void {
  for (const [id, to] of Object.entries(moves)) {
    if (to) draft.progress[id] = to;
    else delete draft.progress[id];
  }
}

/** "Smallville: you're at 5x17." */
function sentence(canon: Canon, to: CanonProgress | null): string {
  if (!to) return t('said_removed', canon.title);
  if (to.state === 'indifferent') return t('said_indifferent', canon.title);
  if (to.state === 'notStarted') return t('said_notStarted', canon.title);
  if (to.state === 'all') return t('said_all', canon.title);
  return t('said_at', canon.title, progressLabel({ canon, progress: to }));
}

const before = (progress: Progress, moves: Moves): Moves =>
  Object.fromEntries(Object.keys(moves).map((id) => [id, progress[id] ?? null]));

/** Steps through a list by its keys store one after another; an Undo then goes back to before the first. */
const ONE_MOVE_MS = 1500;
let last = { ids: '', at: 0, back: {} as Moves };

/** Stores where the reader is in some canons and says so, with an Undo that puts all of them back. */
export async function move(
  { stored, edit }: Store,
  { say }: Sayer,
  canons: ReadonlyMap<string, Canon>,
  moves: Moves,
): Promise<void> {
  if (!stored) return;
  const ids = Object.keys(moves).join();
  const goesOn = last.ids === ids && Date.now() - last.at < ONE_MOVE_MS;
  const back = goesOn ? last.back : before(stored.progress, moves);
  last = { ids, at: Date.now(), back };
  if (!(await edit((draft) => put(draft, moves)))) return;
  const words = Object.entries(moves).flatMap(([id, to]) => {
    const canon = canons.get(id);
    return canon ? [sentence(canon, to)] : [];
  });
  say(words.join(' '), () => void edit((draft) => put(draft, back)));
}
