import type { Reason } from '../../spoilers/types';
import type { Listing, PagePack, VeilSettings } from '../../storage/types';
import type { PageWork } from '../works';
import { makeBar } from './bar';
import { type Folded, foldWork, hideWork } from './fold';
import type { Listed } from './listed';

export interface ListingFeature {
  /** How a work ahead of the reader stands in lists, by its nearest canon. */
  modeOf(ahead: readonly Reason[]): Listing;
  /** Places a work that was just decided: folds or hides it, where it is ahead or muted. */
  place(listed: Listed, line: string, group: string, mutedLine: (what: string) => string): void;
  /** A work that is decided anew, or left the page. */
  forget(root: HTMLElement): void;
  /** Brings the bar and the toolbar's number up to date. */
  count(all: readonly Listed[], late: (root: HTMLElement) => boolean): void;
}

/** Works in lists: folded, labelled or taken out when they go past the reader, muted ones, and the bar. */
export function startListing(
  pack: PagePack,
  dark: () => boolean,
  tell: (ahead: number) => void,
  signal: AbortSignal,
): ListingFeature {
  const { veils } = pack;
  const folded = new Map<HTMLElement, Folded>();
  let showHidden = false;
  let counted = -1;
  let told = 0;
  const bar = veils.bar ? makeBar(veils, dark, { showHidden: show }) : undefined;
  const modeOf = (ahead: readonly Reason[]): Listing =>
    veils.listingFor[ahead[0]?.canon ?? ''] ?? veils.listing;

  function show(): void {
    showHidden = true;
    for (const [root, each] of folded)
      if (each.hidden) {
        each.remove();
        folded.delete(root);
      }
  }

  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(told);
      for (const each of folded.values()) each.remove();
      bar?.remove();
    },
    { once: true },
  );

  return {
    modeOf,
    place({ work, ahead }, line, group, mutedLine) {
      const { root } = work;
      const muted = mutedBy(work, veils);
      if (muted) folded.set(root, foldWork(work, mutedLine(muted), mutedLine(muted), dark()));
      else if (ahead.length > 0 && veils.hideAhead && !showHidden) folded.set(root, hideWork(root));
      else if (ahead.length > 0 && modeOf(ahead) === 'fold')
        folded.set(root, foldWork(work, line, group, dark()));
    },
    forget(root) {
      folded.get(root)?.remove();
      folded.delete(root);
    },
    count(all, late) {
      const ahead = all.filter((each) => each.ahead.length > 0);
      const hidden = [...folded.values()].filter((each) => each.hidden).length;
      const canons = [...new Set(ahead.flatMap((each) => each.ahead.map(({ canon }) => canon)))];
      const first = all[0]?.work.root;
      bar?.show({
        works: all,
        ahead: ahead.length,
        hidden,
        canons,
        late: first !== undefined && late(first),
      });
      if (!veils.badge || counted === ahead.length) return;
      counted = ahead.length;
      // While a page streams in the number changes often: it is told when it rests.
      clearTimeout(told);
      told = window.setTimeout(() => tell(counted), 250);
    },
  };
}

/** Why a work is muted, in words for its line; undefined where it is not. */
function mutedBy({ key, authors, input }: PageWork, { muted }: VeilSettings): string | undefined {
  const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
  const found = muted.find(({ kind, what }) => {
    if (kind === 'work') return key === what;
    if (kind === 'author') return authors.some((author) => same(author, what));
    return (
      input.texts.some(({ text }) => same(text, what)) || input.fandoms.some((fandom) => same(fandom, what))
    );
  });
  return found && (found.kind === 'work' ? 'work' : found.what);
}
