import { useState } from 'preact/hooks';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Combobox } from '../../../components/base/Combobox';
import { Slider } from '../../../components/base/Slider';
import { Tabs } from '../../../components/base/Tabs';
import { Toast } from '../../../components/base/Toast';
import { setWords } from '../../../content/words/t';
import { speakEnglish } from '../canons/english';
import { stage } from './draw';

beforeAll(speakEnglish);

describe('a toast', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('stands in a status that was there before it, and goes after eight seconds', () => {
    const { draw, find, root } = stage();
    const gone = vi.fn();
    draw(<Toast said={null} onGone={gone} />);
    const status = find('[role="status"]');
    draw(<Toast said={{ id: 1, text: "Smallville: you're at 5x17." }} onGone={gone} />);
    expect(find('[role="status"]')).toBe(status);
    expect(root.textContent).toContain('5x17');
    vi.advanceTimersByTime(7900);
    expect(gone).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(gone).toHaveBeenCalledOnce();
  });

  it('waits under the pointer and in focus', () => {
    const { draw, find, step } = stage();
    const gone = vi.fn();
    draw(<Toast said={{ id: 1, text: 'Done.', undo: () => {} }} onGone={gone} />);
    vi.advanceTimersByTime(5000);
    step(() => find('button').focus());
    vi.advanceTimersByTime(60_000);
    expect(gone).not.toHaveBeenCalled();
    step(() => find('button').blur());
    vi.advanceTimersByTime(2900);
    expect(gone).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(gone).toHaveBeenCalledOnce();
  });

  it('begins its time anew for the next thing said', () => {
    const { draw } = stage();
    const gone = vi.fn();
    draw(<Toast said={{ id: 1, text: 'One.' }} onGone={gone} />);
    vi.advanceTimersByTime(7000);
    draw(<Toast said={{ id: 2, text: 'Two.' }} onGone={gone} />);
    vi.advanceTimersByTime(7000);
    expect(gone).not.toHaveBeenCalled();
  });

  it('undoes by its button and by Ctrl+Z, but not while a text is typed', () => {
    const { draw, find, press, root, step } = stage();
    const undo = vi.fn();
    const view = (
      <div>
        <input type="text" />
        <Toast said={{ id: 1, text: 'Done.', undo }} onGone={() => {}} />
      </div>
    );
    draw(view);
    press(find('input'), 'z', { ctrlKey: true });
    expect(undo).not.toHaveBeenCalled();
    press(root, 'z', { ctrlKey: true });
    expect(undo).toHaveBeenCalledTimes(1);
    step(() => find('button').click());
    expect(undo).toHaveBeenCalledTimes(2);
  });
});

describe('tabs', () => {
  const tabs = [
    { id: 'page', label: 'This page' },
    { id: 'text', label: 'Text' },
  ] as const;
  function Sample() {
    const [chosen, choose] = useState<'page' | 'text'>('page');
    return (
      <Tabs label="What" tabs={tabs} chosen={chosen} onChoose={choose}>
        panel of {chosen}
      </Tabs>
    );
  }

  it('are one stop of the Tab key, and arrows choose', () => {
    const { draw, find, press, root } = stage();
    draw(<Sample />);
    const stops = () => [...root.querySelectorAll('[role="tab"]')].map((tab) => tab.getAttribute('tabindex'));
    expect(stops()).toEqual(['0', '-1']);
    press(find('[data-tab="page"]'), 'ArrowRight');
    expect(stops()).toEqual(['-1', '0']);
    expect(document.activeElement).toBe(find('[data-tab="text"]'));
    expect(find('[role="tabpanel"]').textContent).toBe('panel of text');
    expect(find('[role="tabpanel"]').getAttribute('aria-labelledby')).toBe(find('[data-tab="text"]').id);
  });

  it('leave the browser its own keys', () => {
    const { draw, find, press } = stage();
    draw(<Sample />);
    press(find('[data-tab="page"]'), 'ArrowRight', { altKey: true });
    expect(find('[data-tab="page"]').getAttribute('aria-selected')).toBe('true');
  });
});

describe('a combobox', () => {
  const names = ['Star Trek', 'Star Wars', 'Merlin'];
  function Sample({ onChoose }: { onChoose: (id: string) => void }) {
    const [query, setQuery] = useState('');
    const options = names
      .filter((name) => name.toLowerCase().startsWith(query.toLowerCase()))
      .map((name) => ({ id: name.replace(' ', '-'), label: name }));
    return (
      <Combobox
        label="Add"
        query={query}
        onQuery={setQuery}
        options={options}
        onChoose={onChoose}
        none="Nothing."
      />
    );
  }
  const begin = () => {
    const on = stage();
    const chosen = vi.fn();
    on.draw(<Sample onChoose={chosen} />);
    const field = on.find<HTMLInputElement>('input');
    on.type(field, 'star');
    return { ...on, chosen, field };
  };

  it('keeps focus in its field and names the option that arrows are on', () => {
    const { field, press, root, find } = begin();
    expect(field.getAttribute('aria-expanded')).toBe('true');
    expect(field.hasAttribute('aria-activedescendant')).toBe(false);
    press(field, 'ArrowDown');
    press(field, 'ArrowDown');
    const active = field.getAttribute('aria-activedescendant');
    expect(root.querySelector('[aria-selected="true"]')?.id).toBe(active);
    expect(find('[aria-selected="true"]').textContent).toContain('Star Wars');
    press(field, 'ArrowDown');
    expect(find('[aria-selected="true"]').textContent).toContain('Star Trek');
  });

  it('takes the first where none was gone to, by Enter', () => {
    const { field, press, chosen } = begin();
    press(field, 'Enter');
    expect(chosen).toHaveBeenCalledWith('Star-Trek');
  });

  it('closes its list by Escape first, and is emptied by the next', () => {
    const { field, press } = begin();
    press(field, 'Escape');
    expect(field.getAttribute('aria-expanded')).toBe('false');
    expect(field.value).toBe('star');
    press(field, 'Escape');
    expect(field.value).toBe('');
  });

  it('leaves keys to an input method that is composing', () => {
    const { field, press, chosen } = begin();
    press(field, 'Enter', { isComposing: true });
    expect(chosen).not.toHaveBeenCalled();
  });

  it('says how many it found, and that it found none', () => {
    const { field, find, type } = begin();
    expect(find('[role="status"]').textContent).toBe('2 found');
    type(field, 'zzz');
    expect(find('[role="status"]').textContent).toBe('Nothing.');
  });
});

describe('a slider', () => {
  const draw = (value: number) => {
    const on = stage();
    const change = vi.fn();
    on.draw(
      <Slider
        label="Size"
        unit="px"
        min={12}
        max={48}
        step={1}
        leap={4}
        initial={20}
        value={value}
        onChange={change}
      />,
    );
    return { ...on, change, number: on.find<HTMLInputElement>('input[type="text"]') };
  };

  it('writes its number as the language does, and as it may be typed', () => {
    setWords((key) => key, 'de');
    const { number, find } = draw(24.5);
    expect(number.value).toBe('24,5');
    expect(find('input[type="range"]').getAttribute('aria-valuetext')).toBe('24,5 px');
    expect(draw(1600).number.value).toBe('1600');
    speakEnglish();
  });

  it('takes a typed number within its bounds at once, with a comma too', () => {
    const { change, number, type } = draw(20);
    type(number, '2');
    expect(change).not.toHaveBeenCalled();
    type(number, '24,5');
    expect(change).toHaveBeenLastCalledWith(24.5);
  });

  it('says beside the field what it does not take', () => {
    const { change, number, type, find } = draw(20);
    type(number, '99');
    expect(change).not.toHaveBeenCalled();
    expect(number.getAttribute('aria-invalid')).toBe('true');
    expect(find(`[id="${number.getAttribute('aria-describedby')}"]`).textContent).toContain('12 to 48');
    type(number, '');
    expect(change).not.toHaveBeenCalled();
  });

  it('leaps by Page keys, within its bounds', () => {
    const { change, find, press } = draw(46);
    press(find('input[type="range"]'), 'PageUp');
    expect(change).toHaveBeenLastCalledWith(48);
    press(find('input[type="range"]'), 'PageDown');
    expect(change).toHaveBeenLastCalledWith(42);
  });

  it('resets, where there is something to reset', () => {
    const { change, find, step } = draw(30);
    step(() => find('button').click());
    expect(change).toHaveBeenLastCalledWith(20);
    expect(draw(20).find<HTMLButtonElement>('button').disabled).toBe(true);
  });
});
