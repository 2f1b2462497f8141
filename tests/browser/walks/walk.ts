import { seeded } from '../../../scripts/lib/random.mjs';

/** What a walker does: one thing at a time, as readers do. */
export type Act =
  | { kind: 'scroll'; to: number }
  | { kind: 'turn'; pages: number }
  | { kind: 'type'; size: number; measure: number; lineHeight: number }
  | { kind: 'window'; width: number; height: number }
  | { kind: 'layout'; flow: 'scroll' | 'pages'; columns: 1 | 2; chapters: 'continuous' | 'single' }
  | { kind: 'close' };

const windows = [
  { width: 400, height: 700 },
  { width: 1000, height: 600 },
  { width: 1280, height: 800 },
];

/** A walk of its seed: moves first, then changes what must not move the reader. */
export function walkOf(seed: number, flow: 'scroll' | 'pages'): Act[] {
  const next = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  let now = flow;
  const acts: Act[] = [
    now === 'scroll' ? { kind: 'scroll', to: next() } : { kind: 'turn', pages: Math.floor(next() * 7) - 2 },
  ];
  for (let i = 0; i < 2; i++) {
    const kind = pick(['type', 'type', 'window', 'layout', 'close'] as const);
    if (kind === 'type') {
      const [size, measure] = [14 + Math.floor(next() * 20), 35 + Math.floor(next() * 50)];
      acts.push({ kind, size, measure, lineHeight: pick([1.4, 1.6, 2]) });
    } else if (kind === 'window') acts.push({ kind, ...pick(windows) });
    else if (kind === 'layout') {
      now = pick(['scroll', 'pages'] as const);
      acts.push({
        kind,
        flow: now,
        columns: pick([1, 2] as const),
        chapters: pick(['continuous', 'single'] as const),
      });
    } else acts.push({ kind });
  }
  return acts;
}

/** Where the kept place is in the page now. Runs in the page. */
export function seenAt(place: { chapter: string; block: string; offset: number }): {
  top: number;
  left: number;
  width: number;
  height: number;
  atStart: boolean;
  atEnd: boolean;
  flow: string;
  /** Its line height, px. */
  line: number;
} | null {
  const block = document.querySelector(`[data-chapter="${place.chapter}"] [data-block="${place.block}"]`);
  if (!block) return null;
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let rest = place.offset;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (rest >= node.length) {
      rest -= node.length;
      continue;
    }
    const range = document.createRange();
    range.setStart(node, rest);
    range.setEnd(node, rest + 1);
    const boxes = range.getClientRects();
    const box = boxes[boxes.length - 1];
    if (!box) return null;
    const page = document.querySelector<HTMLElement>('.r-text');
    return {
      top: box.top,
      left: box.left,
      width: innerWidth,
      height: innerHeight,
      // Above its first line and below its last a page cannot scroll: a line there stands where it can.
      atStart: scrollY <= 1,
      atEnd: document.documentElement.scrollHeight - innerHeight - scrollY <= 1,
      flow: page?.dataset.flow ?? '',
      line: Number.parseFloat(getComputedStyle(block).lineHeight),
    };
  }
  return null;
}
