import { beforeAll, describe, expect, it, vi } from 'vitest';
import { findSettings } from '../../../components/options/search';
import { Row } from '../../../components/options/settings/Row';
import { singles } from '../../../components/options/settings/singles';
import { surfaceRows } from '../../../components/options/settings/surfaces';
import type { Setting } from '../../../components/options/settings/types';
import { veilGroups } from '../../../components/options/settings/veils';
import type { SpoilerPreferences } from '../../../content/spoilers/types';
import { defaultSettings } from '../../../content/storage/defaults';
import { readStored } from '../../../content/storage/shape';
import type { Settings, VeilSettings } from '../../../content/storage/types';
import { preview } from '../../../entrypoints/options/preview/preview';
import { list, speakEnglish } from '../canons/english';
import { stage } from './draw';

beforeAll(speakEnglish);

const all = veilGroups.flatMap(({ settings }) => settings);
const named = (id: string): Setting => {
  const found = all.find((setting) => setting.id === id);
  if (!found) throw new Error(`no setting ${id}`);
  return found;
};
const found = (query: string): (string | undefined)[] =>
  findSettings(query, [{ section: 'veils', groups: veilGroups }], []).map(({ setting }) => setting?.id);

/** A setting on a stage, with settings that change as it is used. */
function inUse(id: string) {
  const settings = defaultSettings();
  const { draw, find, root, step, type } = stage();
  const say = vi.fn<(text: string, undo: () => void) => void>();
  const redraw = () =>
    draw(
      <Row
        setting={named(id)}
        context={{
          settings,
          initial: defaultSettings(),
          canons: [list('smallville')],
          preview,
          say,
          edit: (change) => {
            change(settings);
            redraw();
          },
        }}
      />,
    );
  redraw();
  return { settings, find, root, step, type, say };
}

describe('the search of settings', () => {
  it('finds by any words of a setting, in any order, whatever their case and accents', () => {
    expect(found('LISTS hide')).toContain('hideAhead');
    expect(found('àdditional')).toEqual(['surfaces']);
    expect(found('season')).toEqual(expect.arrayContaining(['seasons', 'singles']));
  });
  it('finds nothing for nothing, and nothing for what is not there', () => {
    expect(found('  ')).toEqual([]);
    expect(found('zebra')).toEqual([]);
    expect(found('lists zebra')).toEqual([]);
  });
});

describe('every setting of veils', () => {
  it('is as at first, and goes back to that', () => {
    for (const setting of all) {
      const settings = defaultSettings();
      expect([setting.id, setting.isInitial(settings, defaultSettings())]).toEqual([setting.id, true]);
      setting.reset(settings, defaultSettings());
      expect(settings).toEqual(defaultSettings());
    }
  });

  it('is one of the settings that are stored: none of them is without a control', () => {
    const usual = defaultSettings();
    const veils: Partial<VeilSettings>[] = [
      ...(['on', 'warnings', 'hideAhead', 'bar', 'badge', 'peek', 'staysOpen'] as const).map((key) => ({
        [key]: !usual.veils[key],
      })),
      { label: 'hidden' },
      { leaf: 'plain' },
      { listing: 'fold' },
      { listingFor: { smallville: 'label' } },
      { keys: { toggle: 'v' } },
      { spared: ['Fluff'] },
      { muted: [{ kind: 'tag', what: 'Fluff', at: 1 }] },
      ...surfaceRows.map(({ surface }) => ({ always: { ...usual.veils.always, [surface]: true } })),
    ];
    const spoilers: Partial<SpoilerPreferences>[] = [
      { strict: true },
      { late: true },
      { unresolved: 'ask' },
      { severity: 'major' },
      { seasons: 'inside' },
      { canons: { smallville: { strict: true } } },
    ];
    const changes: Settings[] = [
      ...veils.map((change) => ({ ...usual, veils: { ...usual.veils, ...change } })),
      ...spoilers.map((change) => ({ ...usual, spoilers: { ...usual.spoilers, ...change } })),
      { ...usual, phrases: [{ text: 'wedding' }] },
    ];
    for (const settings of changes) {
      const changed = all.filter((setting) => !setting.isInitial(settings, usual));
      expect(changed).toHaveLength(1);
    }
    expect(surfaceRows.map(({ surface }) => surface).sort()).toEqual(
      Object.keys(defaultSettings().veils.always).sort(),
    );
  });

  it('has a reset where it was changed, with an undo, and the focus stays with it', () => {
    const { settings, find, root, step, say } = inUse('hideAhead');
    expect(root.querySelector('.u-setting-reset')).toBeNull();
    step(() => find<HTMLInputElement>('input').click());
    expect(settings.veils.hideAhead).toBe(true);
    step(() => find('.u-setting-reset button').click());
    expect(settings.veils.hideAhead).toBe(false);
    expect(document.activeElement).toBe(find('input'));
    step(() => say.mock.calls[0]?.[1]());
    expect(settings.veils.hideAhead).toBe(true);
  });
});

describe('what may be veiled', () => {
  it('is a table of switches named by surface and column, with a summary', () => {
    const { settings, root, find, step } = inUse('surfaces');
    expect(root.querySelectorAll('tbody input')).toHaveLength(surfaceRows.length * 2);
    const box = [...root.querySelectorAll('input')].find((input) => {
      const ids = input.getAttribute('aria-labelledby')?.split(' ') ?? [];
      return ids.map((id) => document.getElementById(id)?.textContent).join(' ') === 'Comments Always';
    });
    step(() => box?.click());
    expect(settings.veils.always.comments).toBe(true);
    expect(find('caption').textContent).toContain('Always: Comments.');
    expect(find('caption').textContent).toContain('and 5 more');
  });
});

describe('settings of single canons', () => {
  it('are of the shape that is stored, and gone when they are as for all', () => {
    const settings = defaultSettings();
    for (const single of singles) single.put(settings, 'smallville', single.choices.at(-1)?.id ?? '');
    const read = readStored({ schema: 1, settings: structuredClone(settings) });
    expect(read.wrong).toEqual({});
    expect(read.stored.settings).toEqual(settings);
    for (const single of singles) expect(single.of(settings, 'smallville')).not.toBe('');
    for (const single of singles) single.put(settings, 'smallville', '');
    expect(settings).toEqual(defaultSettings());
  });
});

describe('lists of names', () => {
  it('take one in once, and give it back when a removal is undone', () => {
    const { settings, root, find, step, type, say } = inUse('spared');
    const add = (name: string) => {
      type(find<HTMLInputElement>('input'), name);
      step(() => void find('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    };
    add('Fluff');
    add('Fluff');
    expect(settings.veils.spared).toEqual(['Fluff']);
    expect(root.querySelector('[role=alert]')).not.toBeNull();
    add('Angst');
    step(() => find('li button').click());
    expect(settings.veils.spared).toEqual(['Angst']);
    step(() => say.mock.calls.at(-1)?.[1]());
    expect(settings.veils.spared).toEqual(['Fluff', 'Angst']);
  });

  it('take a single key of one letter, and none where the field is emptied', () => {
    const { settings, find, root, type } = inUse('key');
    type(find<HTMLInputElement>('input'), 'v');
    expect(settings.veils.keys.toggle).toBe('v');
    type(find<HTMLInputElement>('input'), 'vv');
    expect(settings.veils.keys.toggle).toBe('v');
    expect(root.querySelector('[role=alert]')).not.toBeNull();
    type(find<HTMLInputElement>('input'), '');
    expect(settings.veils.keys.toggle).toBeNull();
  });
});
