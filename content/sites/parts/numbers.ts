const units: Record<string, number> = { k: 1e3, m: 1e6 };

/** A count stands near the beginning of what names it, or is none. */
const LONGEST = 200;

/** A count as sites write it: "12,345", "57k words", "1.2M", "12 345". null where there is none. */
export function countOf(text: string | undefined): number | null {
  const found = /(\d+(?:[.,\s\u00a0\u202f]\d{3})+(?!\d)|\d+(?:\.\d+)?)\s*([km](?![a-z]))?/i.exec(
    (text ?? '').slice(0, LONGEST),
  );
  if (!found?.[1]) return null;
  const unit = units[found[2]?.toLowerCase() ?? ''];
  if (unit) return Math.round(Number.parseFloat(found[1].replace(',', '.')) * unit);
  return Number(found[1].replace(/[^\d]/g, found[1].includes('.') && !/\.\d{3}$/.test(found[1]) ? '.' : ''));
}

/** How many chapters there are and will be: "3/10", "3/?", "42 Chapters". */
export function chaptersOf(text: string | undefined): { have: number | null; total: number | null } {
  const found = /([\d,.]+)\s*\/\s*([\d,.]+|\?)/.exec((text ?? '').slice(0, LONGEST));
  if (found) return { have: countOf(found[1]), total: found[2] === '?' ? null : countOf(found[2]) };
  return { have: countOf(text), total: null };
}

/** "5/5" where a story is complete, "5/?" where it is not: the form that `chaptersOf` reads. */
export const chapterCount = (have: string | number | null | undefined, complete: boolean): string[] =>
  have === null || have === undefined || have === '' ? [] : [`${have}/${complete ? have : '?'}`];
