import type { Group, Planned } from '../../../content/page/veil/plan';
import type { Decision } from '../../../content/spoilers/types';
import type { VeilSettings, VeilSurface } from '../../../content/storage/types';

const around = new Map<string, VeilSurface>(
  (['comments', 'filters', 'headings'] as const).map((name) => [name, name]),
);

/** What stands around works: comments are hidden where their work's text is, the rest where it gives away. */
export const planAround = (items: readonly Planned[], decision: Decision, veils: VeilSettings): Group[] =>
  items.flatMap((item): Group[] => {
    const name = around.get(item.surface);
    if (!name) return [];
    const reasons = decision.texts[item.at]?.reasons ?? [];
    const isWith = name !== 'comments' || veils.ahead.text;
    const goes = veils.ahead[name] && isWith && reasons.length > 0;
    if (!goes && !veils.always[name]) return [];
    const cause = goes ? 'engine' : 'always';
    return [{ name: 'notes', items: [item], cause, reasons: goes ? reasons : [], warnings: [], kinds: [] }];
  });
