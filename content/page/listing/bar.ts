import type { Listing, VeilSettings } from '../../storage/types';
import { t, tn } from '../../words/t';
import { button, make } from '../dom';
import type { VeilHost } from '../veil/types';
import type { Listed } from './listed';

export interface Counts {
  works: readonly Listed[];
  ahead: number;
  hidden: number;
  canons: string[];
  /** The first work was on the screen before it was decided. */
  late: boolean;
}

const modes: { mode: Listing; word: 'listing_veil' | 'listing_fold' | 'listing_label' }[] = [
  { mode: 'veil', word: 'listing_veil' },
  { mode: 'fold', word: 'listing_fold' },
  { mode: 'label', word: 'listing_label' },
];

/**
 * The bar of a list: how many works go past the reader, and how they are to stand. It comes with the
 * first work of its list; where the list was there already it lies over its end, so that nothing moves.
 */
export function makeBar(
  veils: VeilSettings,
  dark: () => boolean,
  act: { showHidden(): void; choose: VeilHost['choose'] },
) {
  let element: HTMLElement | undefined;
  let said = '';

  function place(first: HTMLElement, late: boolean): HTMLElement | undefined {
    const list = first.parentElement;
    if (!list) return undefined;
    const bar = make('div', 'bar');
    bar.dataset.ground = dark() ? 'dark' : 'light';
    bar.setAttribute('role', 'region');
    bar.setAttribute('aria-label', t('listing_bar'));
    bar.toggleAttribute('data-late', late);
    if (late) list.after(bar);
    else list.before(bar);
    return bar;
  }

  function write(bar: HTMLElement, { works, ahead, hidden, canons }: Counts): void {
    const silent = works.filter((each) => each.related && each.ahead.length === 0).length;
    const line = make(
      'span',
      'count',
      ahead > 0 ? tn('listing_ahead', works.length, ahead) : tn('listing_none', silent),
    );
    bar.replaceChildren(line);
    if (ahead === 0) return;
    const set = make('span', 'modes');
    set.setAttribute('role', 'group');
    set.setAttribute('aria-label', t('listing_how'));
    const now = veils.listingFor[canons[0] ?? ''] ?? veils.listing;
    // Where most of a list is ahead, veils are a wall: labels are offered, and kept for these canons.
    const many = ahead * 2 > works.length;
    for (const { mode, word } of modes) {
      const choice = button('mode', [t(word)], () =>
        act.choose({ type: 'listing', mode, canons: many ? canons : [] }),
      );
      choice.setAttribute('aria-pressed', String(mode === now));
      set.append(choice);
    }
    bar.append(set);
    if (many && now !== 'label') bar.append(make('span', 'hint', t('listing_offer')));
    bar.append(
      hidden > 0
        ? button('plain', [tn('listing_hidden', hidden)], act.showHidden)
        : button('plain', [t(veils.hideAhead ? 'listing_showAhead' : 'listing_hideAhead')], () =>
            act.choose({ type: 'hideAhead', on: !veils.hideAhead }),
          ),
    );
  }

  return {
    show(counts: Counts): void {
      const first = counts.works.find(({ work }) => work.root.isConnected);
      if (!first || !counts.works.some(({ related }) => related)) return;
      element ??= place(first.work.root, counts.late);
      const gist = `${counts.works.length} ${counts.ahead} ${counts.hidden} ${counts.canons}`;
      if (!element || gist === said) return;
      said = gist;
      write(element, counts);
    },
    remove: () => element?.remove(),
  };
}
