import type { Reason } from '../../spoilers/types';
import type { Listing, PagePack } from '../../storage/types';
import { offered } from '../offers';
import type { VeilHost } from '../veil/types';
import { makeBar } from './bar';
import type { Listed } from './listed';
import type { Folded, FoldWords } from './part';

export interface ListingFeature {
  /** How a work ahead of the reader stands in lists, by its nearest canon. */
  modeOf(ahead: readonly Reason[]): Listing;
  /** Places a work that was just decided: folds or hides it, where it is ahead or muted. */
  place(listed: Listed, words: () => FoldWords): void;
  /** Unfolds a work with its veils, or folds it. */
  set(root: HTMLElement, open: boolean): void;
  /** A work that is decided anew, or left the page. */
  forget(root: HTMLElement): void;
  /** Brings the bar and the toolbar's number up to date. */
  count(all: readonly Listed[], late: (root: HTMLElement) => boolean): void;
}

/** Works in lists: folded, labelled or taken out when they go past the reader, muted ones, and the bar. */
export function startListing(
  pack: PagePack,
  dark: () => boolean,
  host: Pick<VeilHost, 'counted' | 'choose'>,
  signal: AbortSignal,
): ListingFeature {
  const { veils } = pack;
  const fold = offered('fold');
  const folded = new Map<HTMLElement, Folded>();
  let showHidden = false;
  let counted = -1;
  let told = 0;
  const bar = veils.bar ? makeBar(veils, dark, { showHidden: show, choose: host.choose }) : undefined;
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
    place({ work, ahead }, words) {
      if (!fold) return;
      const { root } = work;
      const muted = fold.mutedBy(work, veils);
      const said = { line: muted ?? '', group: muted ?? '', open: false, press: () => {} };
      if (muted) folded.set(root, fold.foldWork(work, said, dark()));
      else if (ahead.length > 0 && veils.hideAhead && !showHidden) folded.set(root, fold.hideWork(root));
      else if (ahead.length > 0 && modeOf(ahead) === 'fold')
        folded.set(root, fold.foldWork(work, words(), dark()));
    },
    set: (root, open) => folded.get(root)?.set(open),
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
      told = window.setTimeout(() => host.counted(counted), 250);
    },
  };
}
