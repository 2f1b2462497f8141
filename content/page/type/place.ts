const blocks = 'p, li, blockquote, h1, h2, h3, h4, h5, h6, pre, dd, dt, figure, table, div';

/** Blocks of text on screen, from the top down, found by looking at one point of each. */
export function seenBlocks(text: string): HTMLElement[] {
  const found = new Set<HTMLElement>();
  for (const container of document.querySelectorAll<HTMLElement>(text)) {
    const { left, width, top, bottom } = container.getBoundingClientRect();
    if (bottom < 0 || top > innerHeight || width === 0) continue;
    // A little inside: a panel may lie over the far side.
    const x = left + Math.min(60, width / 4);
    const end = Math.min(innerHeight, bottom);
    for (let y = Math.max(2, top + 2); y < end; ) {
      const block = document.elementFromPoint(x, y)?.closest<HTMLElement>(blocks);
      const inText = block && block !== container && container.contains(block);
      if (inText) found.add(block);
      // Beside and between blocks a step of less than a line; from a block on to what follows it.
      y = Math.max(y + 14, inText ? block.getBoundingClientRect().bottom + 1 : 0);
    }
  }
  const all = [...found];
  return all.filter((each) => !all.some((other) => other !== each && each.contains(other)));
}

/** Where the reader is: the block at the upper third of the screen, and where it stands. */
export interface Place {
  block: HTMLElement;
  top: number;
}

export function placeOf(seen: readonly HTMLElement[]): Place | null {
  const line = innerHeight / 3;
  const tops = seen.map((block) => ({ block, top: block.getBoundingClientRect().top }));
  return tops.filter(({ top }) => top <= line).sort((a, b) => b.top - a.top)[0] ?? tops[0] ?? null;
}

/** Scrolls so that the block stands where it stood. At the top of a page nothing is to be held. */
export function hold(place: Place | null): void {
  if (!place?.block.isConnected) return;
  const by = place.block.getBoundingClientRect().top - place.top;
  if (Math.abs(by) >= 1) window.scrollBy({ top: by, behavior: 'instant' });
}
