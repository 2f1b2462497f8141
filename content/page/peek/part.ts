/** What can be shown for a moment: the veil that a tab belongs to. */
export interface Peekable {
  open: boolean;
  set(open: boolean): void;
}

/** What `peek.js` brings: showing while a tab is held, and single keys. Registered only for who wants one. */
export interface PeekPart {
  startPeek(veilAt: (tab: Element) => Peekable | undefined, signal: AbortSignal): void;
  startKey(key: () => string | null, act: () => void, signal: AbortSignal): void;
}
