import { beforeAll, describe, expect, it, vi } from 'vitest';
import { CanonRow } from '../../../components/canons/CanonRow';
import { Picker } from '../../../components/canons/Picker';
import { Gate } from '../../../components/gate/Gate';
import { Phrases } from '../../../components/options/Phrases';
import type { CanonProgress } from '../../../content/canons/types';
import { list, speakEnglish } from '../canons/english';
import { stage } from './draw';

beforeAll(speakEnglish);

const smallville = list('smallville');
const at = (part: string, item: number): CanonProgress => ({ state: 'upTo', last: { part, item } });

describe('the picker of progress', () => {
  const begin = (progress: CanonProgress | null) => {
    const on = stage();
    const stored = vi.fn();
    on.draw(<Picker canon={smallville} progress={progress} onProgress={stored} />);
    const choose = (select: number, value: string) =>
      on.step(() => {
        const field = on.root.querySelectorAll('select')[select];
        if (!field) throw new Error('no such list');
        field.value = value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      });
    /** A press counts one click; a choice by arrow keys counts none. */
    const radio = (value: string, detail = 1) =>
      on.step(() => {
        const click = new MouseEvent('click', { bubbles: true, cancelable: true, detail });
        on.find(`input[value="${value}"]`).dispatchEvent(click);
      });
    return { ...on, stored, choose, radio };
  };

  it('goes from not started to 5x16 without a title past the reader in the page', () => {
    const { radio, choose, root, stored } = begin({ state: 'notStarted' });
    radio('upTo');
    expect(stored).not.toHaveBeenCalled();
    choose(0, '5');
    expect(stored).not.toHaveBeenCalled();
    for (const title of smallville.parts.flatMap(({ items }) => items ?? [])) {
      expect(root.textContent).not.toContain(title);
    }
    const episode = [...(root.querySelectorAll('select')[1]?.options ?? [])].find(
      ({ label, text }) => (label || text) === '16',
    );
    choose(1, episode?.value ?? '');
    expect(stored).toHaveBeenCalledOnce();
    expect(stored.mock.calls[0]?.[0]).toMatchObject({ state: 'upTo', last: { part: '5', item: 16 } });
  });

  it('follows the place where it moves elsewhere', () => {
    const { draw, choose, root } = begin(at('5', 16));
    choose(0, '7');
    draw(<Picker canon={smallville} progress={at('5', 17)} onProgress={() => {}} />);
    expect(root.querySelectorAll('select')[0]?.value).toBe('5');
    expect(root.querySelectorAll('select')[1]?.selectedOptions[0]?.text).toMatch(/^17 /);
  });

  it('stores the other answers at once', () => {
    const { radio, stored } = begin(null);
    radio('indifferent');
    expect(stored).toHaveBeenLastCalledWith({ state: 'indifferent' });
    radio('all');
    expect(stored).toHaveBeenLastCalledWith({ state: 'all' });
  });

  it('does not lift veils while arrow keys pass over an answer that would', () => {
    vi.useFakeTimers();
    const { radio, stored } = begin({ state: 'notStarted' });
    radio('indifferent', 0);
    vi.advanceTimersByTime(400);
    radio('upTo', 0);
    vi.advanceTimersByTime(5000);
    expect(stored).not.toHaveBeenCalled();
    radio('all', 0);
    vi.advanceTimersByTime(1000);
    expect(stored).toHaveBeenCalledExactlyOnceWith({ state: 'all' });
    vi.useRealTimers();
  });

  it('stores what arrow keys chose when the focus leaves, or the picker closes', () => {
    const { radio, stored, draw, find, step } = begin({ state: 'notStarted' });
    radio('indifferent', 0);
    step(() => void find('input').dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
    expect(stored).toHaveBeenCalledExactlyOnceWith({ state: 'indifferent' });
    radio('all', 0);
    draw(null);
    expect(stored).toHaveBeenLastCalledWith({ state: 'all' });
  });

  it('keeps its fields while a point is being stored', () => {
    const { radio, choose, root, draw, stored } = begin({ state: 'notStarted' });
    radio('upTo');
    const season = root.querySelector('select');
    choose(1, '1');
    expect(stored).toHaveBeenCalledOnce();
    expect(root.querySelector('select')).toBe(season);
    draw(<Picker canon={smallville} progress={at('1', 1)} onProgress={() => {}} />);
    expect(root.querySelector('select')).toBe(season);
  });

  it('takes a chapter by its number when it is finished, and refuses one there is not', () => {
    const manga = list('jujutsu-kaisen-manga');
    const { draw, find, type, press, root } = stage();
    const stored = vi.fn();
    const progress: CanonProgress = { state: 'upTo', last: { part: manga.parts[0]?.label ?? '', item: 3 } };
    draw(<Picker canon={manga} progress={progress} onProgress={stored} />);
    expect(root.querySelectorAll('select')).toHaveLength(0);
    const field = find<HTMLInputElement>('.u-number input');
    expect(field.value).toBe('3');
    type(field, '1');
    type(field, '999');
    expect(stored).not.toHaveBeenCalled();
    press(field, 'Enter');
    expect(stored).not.toHaveBeenCalled();
    expect(find('[role="alert"]').textContent).toContain('1 to ');
    type(field, '112');
    press(field, 'Enter');
    expect(stored.mock.calls[0]?.[0]).toMatchObject({ state: 'upTo', last: { item: 112 } });
  });
});

describe('the line of a canon', () => {
  it('moves on by one point, and says it as words', () => {
    const { draw, find, step } = stage();
    const stored = vi.fn();
    draw(
      <CanonRow
        canon={smallville}
        progress={at('5', 16)}
        open={false}
        onToggle={() => {}}
        onProgress={stored}
      />,
    );
    const button = find('[aria-label*="season 5 episode 17"]');
    expect(button.textContent).toBe('Finished 5x17');
    expect(button.getAttribute('aria-label')).toMatch(/^Finished 5x17/);
    step(() => button.click());
    expect(stored.mock.calls[0]?.[0]).toMatchObject({ state: 'upTo', last: { part: '5', item: 17 } });
  });

  it('offers no next point to one who has finished, or minds no spoilers', () => {
    for (const state of ['all', 'indifferent'] as const) {
      const { draw, root } = stage();
      draw(
        <CanonRow
          canon={smallville}
          progress={{ state }}
          open={false}
          onToggle={() => {}}
          onProgress={() => {}}
        />,
      );
      expect(root.querySelectorAll('button')).toHaveLength(1);
    }
  });
});

describe('the gate', () => {
  const line = { canon: 'smallville', title: 'Smallville', you: '5x16', story: '5x17' };

  it('has no primary button, takes no focus, and names where it moves to', () => {
    const { draw, root } = stage();
    draw(<Gate lines={[line]} onShow={() => {}} onPast={() => {}} />);
    expect(root.querySelector('.u-button-primary')).toBeNull();
    expect(document.activeElement).toBe(document.body);
    expect(root.textContent).toContain('moves you to Smallville 5x17');
  });

  it('offers to be past it only where that can be stored', () => {
    const { draw, root } = stage();
    draw(<Gate lines={[line]} onShow={() => {}} />);
    expect(root.querySelectorAll('button')).toHaveLength(1);
  });
});

describe("the reader's own words", () => {
  const begin = () => {
    const on = stage();
    const added = vi.fn();
    on.draw(<Phrases phrases={[{ text: 'wedding' }]} onAdd={added} onRemove={() => {}} />);
    const field = on.find<HTMLInputElement>('input');
    const add = (text: string) => {
      on.type(field, text);
      on.step(
        () => void on.find('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
      );
    };
    return { ...on, added, add, field };
  };

  it('are taken without spaces around them', () => {
    const { add, added, field } = begin();
    add('  secret baby ');
    expect(added).toHaveBeenCalledWith('secret baby');
    expect(field.value).toBe('');
  });

  it('are refused beside the field where they cannot be looked for, and kept to be mended', () => {
    for (const wrong of ['', '/a(b/', '/(?=x)/', 'wedding']) {
      const { add, added, find, field } = begin();
      add(wrong);
      expect(added).not.toHaveBeenCalled();
      expect(field.getAttribute('aria-invalid')).toBe('true');
      expect(find(`[id="${field.getAttribute('aria-describedby')}"]`).textContent).not.toBe('');
      expect(field.value).toBe(wrong);
    }
  });
});
