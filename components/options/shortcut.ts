type Press = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** Keys that the browsers name otherwise than their `code`. */
const named: Record<string, string> = {
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
};

/**
 * Keys pressed together as the browser's `commands` writes them, "Alt+Shift+V" (MDN, "manifest.json:
 * commands"); empty for Delete and Backspace, which take a shortcut away; null for what is none.
 */
export function written({ key, code, altKey, ctrlKey, metaKey, shiftKey }: Press): string | null {
  if (key === 'Delete' || key === 'Backspace') return '';
  // By the place on the keyboard: with Alt held, a key may give any sign.
  const letter = /^(?:Key|Digit)(\w)$/.exec(code)?.[1] ?? (/^F\d+$/.test(code) ? code : named[code]);
  if (letter === undefined || !(altKey || ctrlKey || metaKey || /^F\d+$/.test(letter))) return null;
  const held = [ctrlKey && 'Ctrl', altKey && 'Alt', metaKey && 'Command', shiftKey && 'Shift'];
  return [...held.filter(Boolean), letter].join('+');
}
