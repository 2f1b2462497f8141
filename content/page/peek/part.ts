/** What can be shown for a moment: the veil that a tab belongs to. */
export interface Peekable {
  open: boolean;
  set(open: boolean): void;
}

/** What `peek.js` brings: shows while a tab is held. Registered only for who wants it. */
export interface PeekPart {
  start(veilAt: (tab: Element) => Peekable | undefined, signal: AbortSignal): void;
}
