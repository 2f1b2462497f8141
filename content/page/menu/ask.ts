import type { Followed } from '../../canons/types';
import { tellBackground } from '../../messages/tell';
import { offered } from '../offers';
import type { Veil } from '../veil/types';
import type { MenuAsk } from './part';

/** Opens veils' menus; the part that draws them comes into the page with the first one asked for. */
export function startMenus() {
  let waiting: MenuAsk | undefined;
  return {
    open(
      veil: Veil,
      at: HTMLElement,
      { followed, kept }: { followed: readonly Followed[]; kept: ReadonlySet<string> },
    ) {
      const ask = askOf(veil, at, followed, kept);
      const part = offered('menu');
      if (part) part.open(ask);
      else {
        waiting = ask;
        void tellBackground({ type: 'part', part: 'menu' });
      }
    },
    /** The part has come: whoever waits for it gets it. */
    came() {
      const ask = waiting;
      waiting = undefined;
      if (ask) offered('menu')?.open(ask);
    },
  };
}

/** What a menu has to know of a veil. @param kept keys of the works that are kept for later. */
export function askOf(
  veil: Veil,
  at: HTMLElement,
  followed: readonly Followed[],
  kept: ReadonlySet<string>,
): MenuAsk {
  const { work, group } = veil;
  const said = group.reasons[0]?.text;
  const source = said === undefined ? undefined : work.input.texts[said];
  return {
    at,
    open: veil.open,
    reasons: group.reasons,
    tag: source?.kind === 'freeform' ? source.text : undefined,
    work: { key: work.key, title: work.title, authors: work.authors, url: addressOf(veil) },
    kept: work.key !== null && kept.has(work.key),
    followed,
    press: () => veil.tab.press(),
  };
}

/** Where the work is: its title's link in a list, else this page. */
function addressOf({ work }: Veil): string {
  const { root, shape } = work;
  const link = shape.surfaces.title
    ? root.querySelector<HTMLElement>(shape.surfaces.title)?.closest('a')
    : undefined;
  return link?.href ?? `${location.origin}${location.pathname}`;
}
