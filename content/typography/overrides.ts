import type { TypeRules } from './types';

/** What holds for one site or one work only. */
export interface Override {
  /** `author`: the reader's type in place of the author's own style; `tidy`: a site whose texts are tidied. */
  of: 'site' | 'work' | 'author' | 'tidy';
  /** A site's id, or a work's key. */
  what: string;
  /** The preset by id, or `off`; null where no preset is chosen. */
  preset: string | null;
}

type Kept = Pick<TypeRules, 'sites' | 'works' | 'authorStyle' | 'tidy'>;

/** Everything that is otherwise somewhere: sites first, then works, the newest of them first. */
export function overridesOf({ sites, works, authorStyle, tidy }: Kept): Override[] {
  const presets = (of: 'site' | 'work', table: Record<string, string>): Override[] =>
    Object.entries(table).map(([what, preset]) => ({ of, what, preset }));
  const over = Object.keys(authorStyle).filter((what) => authorStyle[what] === false);
  return [
    ...presets('site', sites),
    ...tidy.map((what) => ({ of: 'tidy' as const, what, preset: null })),
    ...presets('work', works).reverse(),
    ...over.reverse().map((what) => ({ of: 'author' as const, what, preset: null })),
  ];
}

/** Takes one of them out, or with `on` puts it back. Changes what it is given. */
export function putOverride(rules: Kept, { of, what, preset }: Override, on: boolean): void {
  if (of === 'tidy') rules.tidy = [...rules.tidy.filter((id) => id !== what), ...(on ? [what] : [])];
  else if (of === 'author') rules.authorStyle = withChoice(rules.authorStyle, what, on ? false : null);
  else if (of === 'site') rules.sites = withChoice(rules.sites, what, on ? preset : null);
  else rules.works = withChoice(rules.works, what, on ? preset : null);
}

/** The table with one choice changed: it is the last then, or gone. */
export const withChoice = <T>(table: Record<string, T>, what: string, value: T | null): Record<string, T> =>
  Object.fromEntries([
    ...Object.entries(table).filter(([each]) => each !== what),
    ...(value === null ? [] : [[what, value] as const]),
  ]);
