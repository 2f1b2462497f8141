import type { PageReport, VeilReport } from '../../messages/types';
import type { Site, WorkShape } from '../../sites/types';
import type { Engine, Reason } from '../../spoilers/types';
import type { PagePack } from '../../storage/types';
import { isComplete, isOnDark } from '../dom';
import type { WordsPart } from '../words/part';
import { type Item, type PageWork, readWork } from '../works';
import { freeOrphans } from './hide';
import { type Group, planVeils } from './plan';
import { raiseVeil, type Veil } from './veil';

/** What is known of a root that was decided. */
interface Decided {
  work: PageWork;
  veils: Veil[];
  silent: boolean;
  /** Why it goes past the reader; empty where it does not. */
  ahead: Reason[];
  /** What the decision was made from: the same again means nothing to do. */
  gist: string;
}

export interface VeilFeature {
  /** Looks at what is new or changed; cheap when nothing is. Runs before the paint that would show it. */
  look(changes: readonly MutationRecord[]): void;
  report(): Omit<PageReport, 'site'>;
  /** Opens or closes one veil, or all. */
  set(open: boolean, id?: string): void;
}

/** Attribute of ours on a work's root: the pre-paint style no longer holds for it. */
const MARK = 'data-unspoiled-seen';
/** Id of all veiled paragraphs together, in reports. */
const WORDS = 'words';

/**
 * Veils on a page, by one set of settings. Ends with `signal`: everything is given back as it was, the
 * pre-paint style holds again, and whoever ended it decides anew or disarms the style.
 */
export function startVeil(
  site: Site,
  pack: PagePack,
  engine: Engine,
  opened: (work: string, open: boolean) => void,
  words: WordsPart | undefined,
  signal: AbortSignal,
): VeilFeature {
  const finder = words?.makeFinder(pack.phrases);
  const hasPhrase = (text: string): boolean => finder?.has(text) ?? false;
  const context = { followed: pack.followed, label: pack.veils.label };
  const decided = new Map<HTMLElement, Decided>();
  const openKeys = new Set(pack.opened);
  const search = finder && words?.startSearch(site, finder, pack.veils.label, signal);
  let dark: boolean | undefined;

  const ready = (root: HTMLElement, shape: WorkShape): boolean => {
    // A work's own page is decided when its text begins: all that speaks of it stands before.
    const text = shape.textFrame ?? (shape.name === 'chapter' ? shape.surfaces.text : undefined);
    return (text !== undefined && root.querySelector(text) !== null) || isComplete(root);
  };

  /** What a chapter takes from around it: its work's fandoms, and the notice of a chapter before it. */
  function around(root: HTMLElement): { within?: PageWork; carried: Reason[] } {
    const outer = root.parentElement?.closest<HTMLElement>(`[${MARK}]`);
    const previous = root.previousElementSibling;
    const carried = previous instanceof HTMLElement ? decided.get(previous)?.ahead : undefined;
    return { within: outer ? decided.get(outer)?.work : undefined, carried: carried ?? [] };
  }

  function decide(root: HTMLElement, shape: WorkShape): void {
    const before = decided.get(root);
    const { within, carried } = shape.name === 'chapter' ? around(root) : { within: undefined, carried: [] };
    const work = readWork(site, shape, root, within);
    const gist = JSON.stringify([work.input, carried]);
    if (before?.gist === gist && before.veils.every((veil) => veil.intact()) && sameItems(before, work))
      return;
    let decision = engine.decide(engine.read(work.input), pack.spoilers);
    // "A chapter's notice gates that chapter and later ones."
    if (decision.verdict !== 'hide' && carried.length > 0)
      decision = { ...decision, verdict: 'hide', reasons: carried };
    const groups = planVeils(work.items, decision, pack.veils, hasPhrase, shape.name === 'blurb');
    if (groups.some(({ name }) => name === 'title')) work.title = '';
    const focused = before?.veils.find(({ tab }) => tab.element.contains(document.activeElement));
    for (const veil of before?.veils ?? []) veil.remove();
    const veils = groups.map((group) => raise(work, group));
    const ahead = decision.verdict === 'hide' ? decision.reasons : [];
    decided.set(root, { work, veils, silent: decision.verdict === 'silent', ahead, gist });
    root.setAttribute(MARK, '');
    if (focused) veils.find(({ group }) => group.name === focused.group.name)?.tab.focus();
  }

  function raise(work: PageWork, group: Group<Item>): Veil {
    dark ??= isOnDark(work.root);
    const veil = raiseVeil(work, group, context, dark, (pressed) => press(pressed));
    if (work.key && openKeys.has(work.key)) veil.set(true);
    return veil;
  }

  function press(veil: Veil): void {
    const open = !veil.open;
    const { key } = veil.work;
    const whole = veil.group.name === 'text' || veil.group.name === 'blurb';
    for (const { veils, work } of decided.values())
      for (const each of veils) if (each === veil || (whole && key && work.key === key)) each.set(open);
    if (!whole || !key) return;
    if (open) openKeys.add(key);
    else openKeys.delete(key);
    opened(key, open);
  }

  /** A mark on a root that nobody knows came with a copy, or with a node that was gone for a while. */
  function disown(node: Node): void {
    if (!(node instanceof Element)) return;
    const marked = [node, ...node.querySelectorAll(`[${MARK}]`)].filter((each) => each.hasAttribute(MARK));
    for (const root of marked) {
      if (decided.has(root as HTMLElement)) continue;
      root.removeAttribute(MARK);
      freeOrphans(root);
    }
  }

  function look(changes: readonly MutationRecord[]): void {
    const again = new Map<HTMLElement, WorkShape>();
    for (const { target, addedNodes } of changes) {
      for (const node of addedNodes) disown(node);
      const element = target instanceof Element ? target : target.parentElement;
      const root = element?.closest<HTMLElement>(`[${MARK}]`);
      const shape = root && decided.get(root)?.work.shape;
      if (shape && !element?.closest('.unspoiled') && !isText(element, shape)) again.set(root, shape);
    }
    if (changes.some(({ removedNodes }) => removedNodes.length > 0))
      for (const root of decided.keys()) if (!root.isConnected) decided.delete(root);
    for (const shape of site.shapes)
      for (const root of document.querySelectorAll<HTMLElement>(`:is(${shape.root}):not([${MARK}])`))
        if (ready(root, shape)) decide(root, shape);
    for (const [root, shape] of again) decide(root, shape);
    search?.look(changes);
  }

  signal.addEventListener(
    'abort',
    () => {
      for (const [root, { veils }] of decided) {
        root.removeAttribute(MARK);
        for (const veil of veils) veil.remove();
      }
    },
    { once: true },
  );

  return {
    look,
    report() {
      const report = reportOf([...decided.values()].filter(({ work }) => work.root.isConnected));
      const count = search?.count() ?? 0;
      const surfaces = [{ surface: 'text' as const, count }];
      if (count > 0)
        report.veils.push({
          id: WORDS,
          work: '',
          surfaces,
          reasons: [],
          cause: 'phrase',
          open: search?.isOpen() ?? false,
        });
      return report;
    },
    set(open, id) {
      if (!id || id === WORDS) search?.set(open);
      for (const { veils } of decided.values())
        for (const veil of veils) if (!id || veil.id === id) veil.set(open);
    },
  };
}

/** A change inside a story's text cannot change what its author said before it. */
function isText(element: Element | null, { surfaces }: WorkShape): boolean {
  return surfaces.text !== undefined && element?.closest(surfaces.text) != null;
}

const sameItems = (before: Decided, now: PageWork): boolean =>
  now.items.length === before.work.items.length &&
  now.items.every(({ element }, i) => element === before.work.items[i]?.element);

function reportOf(all: Decided[]): Omit<PageReport, 'site'> {
  const veils = all.flatMap(({ veils }) => veils.map(veilReport));
  const works = all.filter(({ work }) => work.shape.name !== 'chapter');
  return {
    works: works.length,
    veils,
    silent: works.filter(({ silent }) => silent).length,
    fandoms: [...new Set(works.flatMap(({ work }) => work.input.fandoms))],
  };
}

function veilReport({ id, work, group, open }: Veil): VeilReport {
  const surfaces = new Map<string, VeilReport['surfaces'][number]>();
  for (const { surface } of group.items) {
    const one = surfaces.get(surface) ?? { surface, count: 0 };
    one.count++;
    surfaces.set(surface, one);
  }
  return {
    id,
    work: work.title,
    surfaces: [...surfaces.values()],
    reasons: group.reasons,
    cause: group.cause,
    open,
  };
}
