import { t } from '../../words/t';
import { button, make } from '../dom';
import { menuButton, type Tab, type TabButtons } from './tab';

export interface GateWords {
  lead: string;
  group: string;
  short: string;
  lines: { canon: string; work: string }[];
}

/**
 * Before a work's text: what it asks for. Where the reader is stays out of it, since the page can read
 * it. It takes no focus and has no primary button.
 */
export function makeGate(words: GateWords, dark: boolean, { press, menu }: TabButtons): Tab {
  const lead = make('p', 'lead', words.lead);
  const list = make(
    'ul',
    'lines',
    ...words.lines.map(({ canon, work }) =>
      make(
        'li',
        'line',
        make('span', 'canon', canon),
        make('span', 'leader'),
        make('span', 'work', t('gate_work', work)),
      ),
    ),
  );
  const control = button('press', [t('gate_showWork')], press);
  control.setAttribute('aria-expanded', 'false');
  const leaf = make('div', 'leaf');
  leaf.setAttribute('aria-hidden', 'true');
  const row = make('div', 'row', control);
  if (menu) row.append(menuButton(menu));
  const element = make('div', 'gate', lead, list, row, leaf);
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', words.group);
  element.dataset.ground = dark ? 'dark' : 'light';
  return {
    element,
    set(open) {
      control.setAttribute('aria-expanded', String(open));
      control.textContent = open ? `${words.short} · ${t('veil_hide')}` : t('gate_showWork');
      element.toggleAttribute('data-open', open);
      for (const each of [lead, list, leaf]) each.hidden = open;
    },
    focus: () => control.focus(),
    press,
  };
}
