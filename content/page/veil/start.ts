import type { PageReport } from '../../messages/types';
import type { WorkShape } from '../../sites/types';
import type { Decision, Engine, Reason } from '../../spoilers/types';
import type { PagePack } from '../../storage/types';
import { groundAnew, isComplete, isOnDark, markedAround } from '../dom';
import type { Listed } from '../listing/listed';
import type { FoldWords } from '../listing/part';
import { startListing } from '../listing/start';
import { offered } from '../offers';
import type { PageSite } from '../site';
import type { WordsPart } from '../words/part';
import { type Item, type PageWork, readWork } from '../works';
import { startAroundWhenThere } from './aroundAsk';
import { freeOrphans } from './hide';
import { type Group, planVeils } from './plan';
import { type Decided, reportOf, WORDS } from './report';
import type { Veil, VeilHost } from './types';
import { raiseVeil } from './veil';
import { wordsFor } from './words';

export interface VeilFeature {
  /** Looks at what is new or changed; cheap when nothing is. Runs before the paint that would show it. */
  look(changes: readonly MutationRecord[]): void;
  report(): Omit<PageReport, 'site'>;
  /** Opens or closes one veil, or all. */
  set(open: boolean, id?: string): void;
  /** Opens all if any is closed, else closes all. */
  toggle(): void;
  /** The veil that a tab belongs to. */
  veilAt(tab: Element): Veil | undefined;
  /** A veil of the work around an element that goes past the reader; elsewhere, of the page's own work. */
  veilOf(element: Element | null): Veil | undefined;
}

/** Attribute of ours on a work's root: the pre-paint style no longer holds for it. */
const MARK = 'data-unspoiled-seen';

/**
 * Veils on a page, by one set of settings. Ends with `signal`: everything is given back as it was, the
 * pre-paint style holds again, and whoever ended it decides anew or disarms the style.
 */
export function startVeil(
  site: PageSite,
  pack: PagePack,
  engine: Engine,
  host: VeilHost,
  words: WordsPart | undefined,
  signal: AbortSignal,
): VeilFeature {
  const finder = words?.makeFinder(pack.phrases);
  const hasPhrase = (text: string): boolean => finder?.has(text) ?? false;
  const context = { followed: pack.followed, label: pack.veils.label };
  const decided = new Map<HTMLElement, Decided>();
  const openKeys = new Set(pack.opened);
  const spared = new Set(pack.veils.spared.map((tag) => tag.toLowerCase()));
  let ground: boolean | undefined;
  const dark = (): boolean => {
    if (ground === undefined) again();
    ground ??= false;
    return ground;
  };
  const firstRoot = (): Element => decided.values().next().value?.work.root ?? document.body;
  // After the layout of the next frame and before its paint: at any other time the answer costs a layout of its own.
  const laidOut = new ResizeObserver(() => {
    laidOut.disconnect();
    const before = ground;
    ground = isOnDark(firstRoot());
    if (ground !== before) groundAnew(ground);
  });
  // The page's style may come later than its works.
  const again = (): void => {
    if (!signal.aborted) laidOut.observe(document.documentElement);
  };
  if (document.readyState !== 'complete') window.addEventListener('load', again, { once: true, signal });
  const search = finder && words?.startSearch(site, finder, pack.veils, dark, signal);
  const listing = startListing(pack, dark, host, signal);
  const windowTitle = offered('title')?.startWindowTitle();
  const around = startAroundWhenThere(site, pack, { engine, hasPhrase, raise, need: host.need });

  const undecided = `:is(${site.shapes.map(({ root }) => root).join(', ')}):not([${MARK}])`;
  const ready = (root: HTMLElement, shape: WorkShape): boolean => {
    // A work's own page is decided when its text begins: all that speaks of it stands before.
    const text = shape.textFrame ?? (shape.name === 'chapter' ? shape.surfaces.text : undefined);
    return (text !== undefined && root.querySelector(text) !== null) || isComplete(root);
  };

  /** What a chapter takes from around it: its work's fandoms, and the notice of a chapter before it. */
  function before(root: HTMLElement): { within?: PageWork; carried: readonly Reason[] } {
    const outer = root.parentElement?.closest<HTMLElement>(`[${MARK}]`);
    const previous = root.previousElementSibling;
    const carried = previous instanceof HTMLElement ? decided.get(previous)?.ahead : undefined;
    return { within: outer ? decided.get(outer)?.work : undefined, carried: carried ?? [] };
  }

  function judge(work: PageWork, carried: readonly Reason[]): Decision {
    // "Never for this tag": as if it were not there.
    const texts = work.input.texts.map((each) =>
      spared.has(each.text.toLowerCase()) ? { ...each, text: '' } : each,
    );
    const decision = engine.decide(engine.read({ ...work.input, texts }), pack.spoilers);
    // "A chapter's notice gates that chapter and later ones."
    const hides = decision.verdict === 'hide' || carried.length === 0;
    return hides ? decision : { ...decision, verdict: 'hide', reasons: [...carried] };
  }

  function decide(root: HTMLElement, shape: WorkShape): void {
    const known = decided.get(root);
    const { within, carried } = shape.name === 'chapter' ? before(root) : { within: undefined, carried: [] };
    site.separate?.(root, shape);
    const work = readWork(site, shape, root, within);
    const gist = JSON.stringify([work.input, carried]);
    if (known?.gist === gist && known.veils.every((veil) => veil.intact()) && sameItems(known.work, work))
      return;
    const decision = judge(work, carried);
    const ahead = decision.verdict === 'hide' ? decision.reasons : [];
    const blurb = shape.name === 'blurb';
    const focused = known?.veils.find(({ tab }) => tab.element.contains(document.activeElement));
    for (const veil of known?.veils ?? []) veil.remove();
    listing.forget(root);
    let groups = planVeils(work.items, decision, pack.veils, hasPhrase, blurb);
    if (groups.some(({ name }) => name === 'title')) work.title = '';
    const labelled = blurb && ahead.length > 0 && listing.modeOf(ahead) === 'label';
    if (labelled || decision.verdict === 'ask') groups = groups.filter(({ cause }) => cause !== 'engine');
    const veils = groups.map((group) => raise(work, group));
    if (labelled || decision.verdict === 'ask') veils.push(label(work, decision.reasons));
    const related = decision.verdict !== 'unrelated';
    decided.set(root, { work, veils, silent: decision.verdict === 'silent', related, ahead, gist });
    if (blurb) listing.place({ work, ahead, related }, () => foldOf(work, ahead, veils));
    root.setAttribute(MARK, '');
    if (focused) veils.find(({ group }) => group.name === focused.group.name)?.tab.focus();
  }

  /** What a folded work's line says; unfolding opens what is veiled in it. */
  function foldOf(work: PageWork, ahead: readonly Reason[], veils: readonly Veil[]): FoldWords {
    const { full: line, group } = wordsFor(work, whole(work, ahead), context);
    const { key } = work;
    const press = (open: boolean): void => {
      for (const veil of veils) veil.set(open);
      keepOpen(key, open);
    };
    return { line, group, open: key !== null && openKeys.has(key), press };
  }

  function keepOpen(key: string | null, open: boolean): void {
    if (!key) return;
    if (open) openKeys.add(key);
    else openKeys.delete(key);
    host.opened(key, open);
  }

  const whole = (work: PageWork, reasons: readonly Reason[]): Group<Item> => ({
    name: 'blurb',
    items: work.items.filter(({ surface }) => surface === 'summary'),
    cause: 'engine',
    reasons: [...reasons],
    warnings: [],
    kinds: [],
  });

  /** Nothing is covered: the author's words stay, and a label says how far they go. */
  function label(work: PageWork, reasons: readonly Reason[]): Veil {
    const veil = raiseVeil(work, { ...whole(work, reasons), name: 'label' }, context, dark(), actions);
    return veil;
  }

  function raise(work: PageWork, group: Group<Item>): Veil {
    const veil = raiseVeil(work, group, context, dark(), actions);
    if (work.key && openKeys.has(work.key)) veil.set(true);
    return veil;
  }
  const actions = { press, menu: host.menu };

  function press(veil: Veil): void {
    const open = !veil.open;
    const { key } = veil.work;
    const all = veil.group.name === 'text' || veil.group.name === 'blurb';
    for (const each of every()) if (each === veil || (all && key && each.work.key === key)) each.set(open);
    if (all) keepOpen(key, open);
  }

  /** Titles hidden now of the work that the page is about; a chapter's also without "Chapter 2: ". */
  const hiddenTitles = (): string[] =>
    every()
      .filter(({ group, open, work }) => group.name === 'title' && !open && work.shape.name !== 'blurb')
      .flatMap(({ group }) => group.items.flatMap(({ text }) => [text, text.replace(/^[^:]*: /, '')]));

  const every = (): Veil[] => [...[...decided.values()].flatMap(({ veils }) => veils), ...around.veils()];

  /** A mark on a root that nobody knows came with a copy, or with a node that was gone for a while. */
  function disown(node: Node): void {
    if (!(node instanceof Element)) return;
    const inside = node.firstElementChild ? [...node.querySelectorAll(`[${MARK}]`)] : [];
    const marked = node.hasAttribute(MARK) ? [node, ...inside] : inside;
    for (const root of marked) {
      if (decided.has(root as HTMLElement)) continue;
      root.removeAttribute(MARK);
      freeOrphans(root);
    }
  }

  /** What was decided and has changed since. Forgets what is gone. */
  function changedIn(changes: readonly MutationRecord[]): Map<HTMLElement, WorkShape> {
    const again = new Map<HTMLElement, WorkShape>();
    // A parser tells of thousands of nodes before there is anything to change.
    if (decided.size === 0 && !document.querySelector(`[${MARK}]`)) return again;
    const seen = new Map<Element, HTMLElement | null>();
    let [known, parent, moved]: [Node | null, Node | null, boolean] = [null, null, false];
    for (const { target, addedNodes, removedNodes } of changes) {
      moved ||= removedNodes.length > 0;
      // Those inside one that was looked at are done.
      for (const node of addedNodes)
        if (!known?.contains(node)) {
          disown(node);
          known = node;
        }
      if (target === parent) continue;
      parent = target;
      const element = target instanceof Element ? target : target.parentElement;
      const root = element && markedAround(element, MARK, seen);
      const shape = root && decided.get(root)?.work.shape;
      if (shape && !element?.closest('.unspoiled') && !isText(element, shape)) again.set(root, shape);
    }
    if (moved) for (const root of decided.keys()) if (!root.isConnected) decided.delete(root);
    return again;
  }

  function look(changes: readonly MutationRecord[]): void {
    const again = changedIn(changes);
    // A work before its chapters, which take its fandoms.
    const fresh = [...document.querySelectorAll<HTMLElement>(undecided)];
    for (const shape of fresh.length > 0 ? site.shapes : [])
      for (const root of fresh) if (root.matches(shape.root) && ready(root, shape)) decide(root, shape);
    for (const [root, shape] of again) decide(root, shape);
    const all = [...decided.values()];
    const page = all.find(({ work }) => work.shape.name === 'work');
    const isOpen = page?.work.key ? openKeys.has(page.work.key) : false;
    around.look({
      work: page?.work,
      ahead: page && !isOpen ? page.ahead : [],
      fandoms: page?.work.input.fandoms ?? all[0]?.work.input.fandoms ?? [],
    });
    windowTitle?.look(hiddenTitles(), document.readyState === 'loading' && all.length === 0);
    listing.count(all.filter(isListed), host.painted);
    search?.look(changes);
  }

  signal.addEventListener(
    'abort',
    () => {
      laidOut.disconnect();
      around.remove();
      windowTitle?.remove();
      for (const [root, { veils }] of decided) {
        root.removeAttribute(MARK);
        for (const veil of veils) veil.remove();
      }
    },
    { once: true },
  );

  const set = (open: boolean, id?: string): void => {
    if (!id || id === WORDS) search?.set(open);
    for (const veil of every())
      if (!id || veil.id === id) {
        veil.set(open);
        listing.set(veil.work.root, open);
      }
  };
  return {
    look,
    set,
    toggle: () => set(every().some((veil) => !veil.open)),
    veilOf: (element) => {
      const ahead = every().filter(({ group }) => group.reasons.length > 0);
      const here = ahead.find(({ work }) => element && work.root.contains(element));
      return here ?? ahead.find(({ work }) => work.shape.name !== 'blurb');
    },
    veilAt: (tab) => every().find((veil) => veil.tab.element.contains(tab)),
    report: () =>
      reportOf(
        [...decided.values()].filter(({ work }) => work.root.isConnected),
        around.veils(),
        search,
      ),
  };
}

const isListed = ({ work }: Listed): boolean => work.shape.name === 'blurb' && work.root.isConnected;

/** A change inside a story's text cannot change what its author said before it. */
function isText(element: Element | null, { surfaces }: WorkShape): boolean {
  return surfaces.text !== undefined && element?.closest(surfaces.text) != null;
}

const sameItems = (before: PageWork, now: PageWork): boolean =>
  now.items.length === before.items.length &&
  now.items.every(({ element }, i) => element === before.items[i]?.element);
