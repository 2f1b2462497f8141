import { describe, expect, it } from 'vitest';
import { type Planned, planVeils } from '../../../content/page/veil/plan';
import type { Decision, Reason } from '../../../content/spoilers/types';
import { defaultSettings } from '../../../content/storage/defaults';

const reason: Reason = { why: 'ahead', canon: 'smallville' };
const items: Planned[] = [
  { surface: 'warnings', text: 'Major Character Death', at: -1 },
  { surface: 'relationships', text: 'Clark Kent/Lex Luthor', at: 0 },
  { surface: 'characters', text: 'Clark Kent', at: 1 },
  { surface: 'freeforms', text: 'Post-Episode: s05e17 Void', at: 2 },
  { surface: 'freeforms', text: 'Suicide Attempt', at: 3 },
  { surface: 'freeforms', text: 'Fluff', at: 4 },
  { surface: 'summary', text: 'He comes back.\nTW: self-harm', at: 5 },
];
function decision(verdict: Decision['verdict'], gives: number[] = []): Decision {
  const texts = [0, 1, 2, 3, 4, 5].map((at) => ({
    gives: gives.includes(at),
    reasons: gives.includes(at) ? [reason] : [],
  }));
  return { verdict, reasons: verdict === 'hide' ? [reason] : [], texts };
}
const { veils } = defaultSettings();
const never = () => false;
const hidden = (groups: ReturnType<typeof planVeils>) =>
  groups.flatMap((group) => group.items.map(({ text }) => text));

describe('what of a work is veiled', () => {
  it('hides summary and additional tags of a work ahead, and leaves who it is about', () => {
    const groups = planVeils(items, decision('hide', [2]), veils, never, true);
    expect(hidden(groups)).toEqual(['Post-Episode: s05e17 Void', 'Fluff', 'He comes back.\nTW: self-harm']);
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({ name: 'blurb', cause: 'engine', reasons: [reason] });
  });

  it('keeps warnings readable: tags as they stand, lines of hidden prose above the tab', () => {
    const [group] = planVeils(items, decision('hide', [2]), veils, never, true);
    expect(group?.warnings).toEqual(['TW: self-harm']);
    const optedIn = planVeils(items, decision('hide', [2]), { ...veils, warnings: true }, never, true);
    expect(hidden(optedIn)).toContain('Suicide Attempt');
    expect(hidden(optedIn)).toContain('Major Character Death');
  });

  it('puts what a tag warns of in place of a warning tag that gives canon away', () => {
    const fate: Planned[] = [{ surface: 'freeforms', text: 'Lex Luthor Dies', at: 0 }];
    const [group] = planVeils(
      fate,
      { ...decision('hide', [0]), texts: [{ gives: true, reasons: [reason] }] },
      veils,
      never,
      true,
    );
    expect(group?.kinds).toEqual(['death']);
  });

  it('hides only the tag that gives itself away where the work does not go past the reader', () => {
    expect(hidden(planVeils(items, decision('show', [0]), veils, never, true))).toEqual([
      'Clark Kent/Lex Luthor',
    ]);
    expect(planVeils(items, decision('silent'), veils, never, true)).toEqual([]);
  });

  it('hides what is always to be hidden, but no warning', () => {
    const always = { ...veils.always, freeforms: true };
    const groups = planVeils(items, decision('unrelated'), { ...veils, always }, never, true);
    expect(hidden(groups)).toEqual(['Post-Episode: s05e17 Void', 'Fluff']);
    expect(groups[0]?.cause).toBe('always');
  });

  it("hides what holds one of the reader's words", () => {
    const groups = planVeils(items, decision('unrelated'), veils, (text) => /back/.test(text), true);
    expect(hidden(groups)).toEqual(['He comes back.\nTW: self-harm']);
    expect(groups[0]?.cause).toBe('phrase');
  });

  it('parts the surfaces of a work page into what stands together', () => {
    const page: Planned[] = [
      ...items,
      { surface: 'notes', text: 'Hello', at: -1 },
      { surface: 'text', text: '', at: -1 },
    ];
    const names = planVeils(page, decision('hide'), veils, never, false).map(({ name }) => name);
    expect(names).toEqual(['tags', 'summary', 'notes', 'text']);
  });
});
