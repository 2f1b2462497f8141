import { beforeAll, describe, expect, it } from 'vitest';
import { previews } from '../../../components/options/preview/previews';
import type { SampleId } from '../../../components/options/preview/works';
import { asSingle } from '../../../components/options/settings/singles';
import type { SettingContext } from '../../../components/options/settings/types';
import { veilGroups } from '../../../components/options/settings/veils';
import { defaultSettings } from '../../../content/storage/defaults';
import type { Settings } from '../../../content/storage/types';
import { preview } from '../../../entrypoints/options/preview/preview';
import { speakEnglish } from '../canons/english';
import { stage } from './draw';

beforeAll(speakEnglish);

/** What the sample under a group of settings says, once they are changed. */
function sampleOf(group: string, change: (settings: Settings) => void = () => {}) {
  const settings = defaultSettings();
  change(settings);
  const shown = stage();
  const context: SettingContext = {
    settings,
    initial: defaultSettings(),
    edit: () => {},
    say: () => {},
    canons: [],
    preview,
  };
  const Drawn = () => previews[group]?.(context) ?? null;
  shown.draw(<Drawn />);
  return shown;
}
const textOf = (group: string, change?: (settings: Settings) => void): string =>
  sampleOf(group, change).root.textContent ?? '';
/** What of a work is veiled. */
const veiled = (id: SampleId, change: (settings: Settings) => void = () => {}): string[] => {
  const settings = defaultSettings();
  change(settings);
  const [shown] = preview([id], settings);
  return [
    ...(shown?.titleVeiled ? ['title'] : []),
    ...(shown?.lines.flatMap((line) => (line.veiled ? [line.surface] : [])) ?? []),
  ];
};

describe('the sample under settings', () => {
  it('veils at first what is veiled at first, and no warning', () => {
    expect(veiled('ahead')).toEqual([
      'relationships',
      'characters',
      'freeforms',
      'summary',
      'notes',
      'text',
      'endNotes',
      'comments',
      'bookmarkerTags',
      'bookmarkerNotes',
    ]);
    expect(veiled('behind')).toEqual([]);
    expect(veiled('silent')).toEqual([]);
  });

  it('has what is veiled nowhere in the page until its button is pressed', () => {
    const { root, find, step } = sampleOf('look');
    expect(root.textContent).not.toContain('somebody knocks');
    expect(root.textContent).toContain('Major Character Death');
    step(() => find('button').click());
    expect(root.textContent).toContain('somebody knocks');
  });

  it('follows every switch of what is veiled', () => {
    const { ahead } = defaultSettings().veils;
    for (const surface of Object.keys(ahead) as (keyof typeof ahead)[]) {
      const flipped = veiled('ahead', ({ veils }) =>
        Object.assign(veils.ahead, { [surface]: !ahead[surface] }),
      );
      expect(flipped, surface).not.toEqual(veiled('ahead'));
      const always = veiled('ahead', ({ veils }) => {
        veils.on = true;
        for (const each of Object.keys(ahead) as (keyof typeof ahead)[]) veils.ahead[each] = false;
        veils.always[surface] = true;
      });
      expect(always, surface).toHaveLength(1);
    }
  });

  it.each<[string, SampleId, (settings: Settings) => void]>([
    ['strict', 'silent', ({ spoilers }) => Object.assign(spoilers, { strict: true })],
    ['late', 'silent', ({ spoilers }) => Object.assign(spoilers, { late: true })],
    ['unresolved', 'unresolved', ({ spoilers }) => Object.assign(spoilers, { unresolved: 'ask' })],
    ['seasons', 'season', ({ spoilers }) => Object.assign(spoilers, { seasons: 'inside' })],
    ['severity', 'vague', ({ spoilers }) => Object.assign(spoilers, { severity: 'plain' })],
    ['warnings', 'ahead', ({ veils }) => Object.assign(veils, { warnings: true })],
    ['on', 'ahead', ({ veils }) => Object.assign(veils, { on: false })],
    ['words', 'phrase', ({ phrases }) => void phrases.push({ text: 'boathouse' })],
    ['spared', 'spared', ({ veils }) => void veils.spared.push('Spoilers for 1x08, Reunions')],
  ])('follows %s', (_, id, change) => {
    expect(veiled(id, change)).not.toEqual(veiled(id));
  });

  it.each<[string, (settings: Settings) => void]>([
    ['lists', ({ veils }) => Object.assign(veils, { listing: 'fold' })],
    ['lists', ({ veils }) => Object.assign(veils, { listing: 'label' })],
    ['lists', ({ veils }) => Object.assign(veils, { hideAhead: true })],
    ['lists', ({ veils }) => Object.assign(veils, { bar: false })],
    ['lists', ({ veils }) => Object.assign(veils, { badge: false })],
    ['look', ({ veils }) => Object.assign(veils, { label: 'hidden' })],
    ['opening', ({ veils }) => Object.assign(veils, { staysOpen: false })],
    ['opening', ({ veils }) => Object.assign(veils, { peek: true })],
    ['opening', ({ veils }) => Object.assign(veils, { keys: { toggle: 'v' } })],
    ['muted', ({ veils }) => void veils.muted.push({ kind: 'author', what: 'saltmarsh', at: 0 })],
    ['shared', (settings) => Object.assign(settings, { discreet: true })],
  ])('says otherwise with another setting of %s', (group, change) => {
    expect(textOf(group, change)).not.toBe(textOf(group));
  });

  it('draws no lines on a plain leaf', () => {
    const plain = (change?: (settings: Settings) => void) =>
      sampleOf('look', change).find('.u-leaf').dataset.plain;
    expect(plain()).toBe('false');
    expect(plain(({ veils }) => Object.assign(veils, { leaf: 'plain' }))).toBe('true');
  });

  it('is as one canon is where that differs', () => {
    const settings = defaultSettings();
    settings.spoilers.canons = { smallville: { strict: true } };
    expect(asSingle(settings, 'smallville').spoilers.strict).toBe(true);
    expect(asSingle(settings, 'other').spoilers.strict).toBe(false);
  });

  it('stands under every group of settings about veils', () => {
    const without = veilGroups.map(({ id }) => id).filter((id) => !previews[id]);
    // Single canons have theirs where each of them is opened.
    expect(without).toEqual(['singles']);
  });
});
