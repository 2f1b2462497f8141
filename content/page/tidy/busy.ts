/** Whether the reader is at something there: writing in it, or having it selected. */
export function isBusy(block: Element): boolean {
  if ((block as HTMLElement).isContentEditable || block.closest('[contenteditable], textarea, form'))
    return true;
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return false;
  for (let i = 0; i < selection.rangeCount; i++)
    if (selection.getRangeAt(i).intersectsNode(block)) return true;
  return false;
}
