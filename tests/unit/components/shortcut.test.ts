import { describe, expect, it } from 'vitest';
import { written } from '../../../components/options/shortcut';

const press = (key: string, code: string, ...held: ('altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey')[]) => ({
  key,
  code,
  altKey: held.includes('altKey'),
  ctrlKey: held.includes('ctrlKey'),
  metaKey: held.includes('metaKey'),
  shiftKey: held.includes('shiftKey'),
});

describe('keys pressed together', () => {
  it.each([
    ['Alt+Shift+V', press('V', 'KeyV', 'altKey', 'shiftKey')],
    ['a letter that Alt makes another sign of', press('√', 'KeyV', 'altKey', 'shiftKey')],
  ])('are written as the browser does: %s', (_, event) => expect(written(event)).toBe('Alt+Shift+V'));

  it('knows digits, arrows and function keys', () => {
    expect(written(press('1', 'Digit1', 'ctrlKey'))).toBe('Ctrl+1');
    expect(written(press('ArrowUp', 'ArrowUp', 'ctrlKey', 'altKey'))).toBe('Ctrl+Alt+Up');
    expect(written(press('F7', 'F7'))).toBe('F7');
  });

  it('leaves alone what moves the focus, what is only held, and a letter alone', () => {
    for (const event of [
      press('Tab', 'Tab'),
      press('Tab', 'Tab', 'shiftKey'),
      press('Escape', 'Escape'),
      press('Shift', 'ShiftLeft', 'shiftKey'),
      press('v', 'KeyV'),
    ])
      expect(written(event)).toBeNull();
  });

  it('is none after Delete and Backspace', () => {
    expect(written(press('Delete', 'Delete'))).toBe('');
    expect(written(press('Backspace', 'Backspace'))).toBe('');
  });
});
