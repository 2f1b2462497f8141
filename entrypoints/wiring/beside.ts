import { browser } from 'wxt/browser';

/** Chromium's side panel and Firefox's sidebar; no phone has either. */
interface Sides {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/**
 * What opens our page beside a window's pages, or undefined where the browser has no such place. To be
 * called while a press is handled.
 */
export function opensBeside(windowId: number | undefined): (() => void) | undefined {
  const { sidePanel, sidebarAction } = browser as unknown as Sides;
  const failed = (cause: unknown) => console.error(cause);
  if (sidebarAction) return () => void sidebarAction.open().catch(failed);
  if (sidePanel && windowId !== undefined) return () => void sidePanel.open({ windowId }).catch(failed);
  return undefined;
}
