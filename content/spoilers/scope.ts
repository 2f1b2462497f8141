/** A fandom tag, as far as it says which canons it means. */
export interface Fandom {
  /** Followed canons that it names, the likeliest first. */
  canons: number[];
  /** Followed canons of the same franchise ("Star Trek" for Deep Space Nine). */
  broad: number[];
  /** Where it names a single film, book or game: its position in the first canon. */
  item?: number;
  /** Ids of `canons`. */
  ids: string[];
  /** The scope of a work that has this fandom alone. */
  alone?: Scope;
  /** Its plain name in lower case, for a canon that is not followed; '' for real people, who have no canon. */
  name: string;
}

export interface Fandoms {
  find(fandom: string): Fandom;
}

/** Which canons a work's fandoms make likely. */
export interface Scope {
  fandoms: readonly Fandom[];
  /** Followed canons that a fandom names. */
  named: readonly number[];
  /** Followed canons of the same franchise. */
  broad: readonly number[];
  /** Ids of those. */
  ids: readonly string[];
  /** No fandom is known: any canon may be meant, and more is asked of a title. */
  open: boolean;
}

export const NO_SCOPE: Scope = { fandoms: [], named: [], broad: [], ids: [], open: true };
// More fandoms than that are a list, not a setting.
const MOST_FANDOMS = 100;

/** How near a canon is: 2 named by a fandom, 1 of the same franchise, 0 neither. */
export const levelOf = (scope: Scope, canon: number): number =>
  scope.named.includes(canon) ? 2 : scope.broad.includes(canon) ? 1 : 0;

export function scopeOf(fandoms: readonly string[], index: Fandoms): Scope {
  if (fandoms.length === 0) return NO_SCOPE;
  const first = index.find(fandoms[0] as string);
  if (fandoms.length === 1) {
    first.alone ??= {
      fandoms: [first],
      named: first.canons,
      broad: first.broad,
      ids: first.ids,
      open: false,
    };
    return first.alone;
  }
  const found = [first, ...fandoms.slice(1, MOST_FANDOMS).map((f) => index.find(f))];
  return {
    fandoms: found,
    named: [...new Set(found.flatMap((f) => f.canons))],
    broad: [...new Set(found.flatMap((f) => f.broad))],
    ids: [...new Set(found.flatMap((f) => f.ids))],
    open: false,
  };
}
