import { sendToBackground } from '../../messages/send';
import { readPage, watchPage } from '../../storage/page';
import type { PagePack } from '../../storage/types';
import { defaultRules } from '../../typography/ranges';
import type { OwnPreset, TypeRules, TypeSettings } from '../../typography/types';
import { isOnDark } from '../dom';
import { offered } from '../offers';
import type { TypePart } from '../type/part';
import { panelHost } from './host';
import type { PanelPart } from './part';

interface Choice {
  chosen: string | null;
  onChoose: (id: string | null) => void;
}

/** What the panel is drawn from; the component that draws it is the caller's. */
export interface PanelState {
  type: TypeSettings;
  onType: (change: Partial<TypeSettings>) => void;
  presets: readonly OwnPreset[];
  site: Choice;
  work: Choice | null;
  author: { keeps: boolean; onKeep: (keeps: boolean) => void } | null;
  scroll: { on: boolean; onScroll: () => void } | null;
  onClose: () => void;
}

/** How long after the last change of a moving slider it is stored. */
const REST = 250;

/** The panel of a page: opened and closed, and all that it changes stored by the background. */
export function startPanel(
  style: string,
  draw: (root: ShadowRoot, state: PanelState | null) => void,
): PanelPart {
  const type = offered('type');
  let rules: TypeRules = defaultRules();
  let open: { host: ReturnType<typeof panelHost>; life: AbortController } | null = null;
  let draft: TypeSettings | null = null;
  let rest = 0;

  function read(pack: unknown): void {
    const found = (pack as Partial<PagePack> | null)?.typeRules;
    if (found) rules = found;
    redraw();
  }

  function change(part: TypePart, to: Partial<TypeSettings>): void {
    const now = draft ?? part.now();
    if (!now) return;
    draft = { ...now, ...to };
    part.show(draft, false);
    clearTimeout(rest);
    rest = window.setTimeout(() => settle(part), REST);
    redraw();
  }

  /** The slider is let go, or rests: the whole page follows, and what was chosen is stored. */
  function settle(part: TypePart): void {
    clearTimeout(rest);
    const settings = draft;
    draft = null;
    if (!settings) return;
    part.show(settings, true);
    const { site, work } = part;
    void sendToBackground({ type: 'type', settings, site, ...(work && { work }) });
  }

  function rule(of: 'site' | 'work' | 'author', what: string, preset: string | null): void {
    void sendToBackground({ type: 'typeRule', of, what, preset });
  }

  function redraw(): void {
    if (!open || !type) return;
    const now = draft ?? type.now() ?? null;
    const { site, work } = type;
    const aids = offered('aids');
    if (!now) return;
    draw(open.host.root, {
      type: now,
      onType: (to) => change(type, to),
      presets: rules.presets,
      site: { chosen: rules.sites[site] ?? null, onChoose: (id) => rule('site', site, id) },
      work:
        work === null
          ? null
          : { chosen: rules.works[work] ?? null, onChoose: (id) => rule('work', work, id) },
      author:
        work !== null && type.hasSkin()
          ? {
              keeps: rules.authorStyle[work] !== false,
              onKeep: (keeps) => rule('author', work, keeps ? null : 'over'),
            }
          : null,
      scroll: aids
        ? {
            on: aids.scrolls(),
            onScroll: () => {
              aids.scroll();
              redraw();
            },
          }
        : null,
      onClose: close,
    });
  }

  function close(): void {
    if (!open) return;
    if (type) settle(type);
    draw(open.host.root, null);
    open.life.abort();
    open.host.remove();
    open = null;
  }

  return {
    toggle() {
      if (open) {
        close();
        return;
      }
      if (!type) return;
      const life = new AbortController();
      const host = panelHost(style, isOnDark(document.body) ? 'dark' : 'light');
      open = { host, life };
      // A range tells by `change` that it was let go; its event ends at the shadow root.
      host.root.addEventListener('change', () => settle(type), { signal: life.signal });
      watchPage((pack) => read(pack), life.signal);
      readPage().then(read, (cause: unknown) => console.error(cause));
      redraw();
      host.focus();
    },
  };
}
