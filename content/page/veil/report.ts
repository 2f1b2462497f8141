import type { PageReport, VeilReport } from '../../messages/types';
import type { Reason } from '../../spoilers/types';
import type { Search } from '../words/part';
import type { PageWork } from '../works';
import type { Veil } from './types';

/** What is known of a root that was decided. */
export interface Decided {
  work: PageWork;
  veils: Veil[];
  silent: boolean;
  /** Whether a followed canon is involved. */
  related: boolean;
  /** Why it goes past the reader; empty where it does not. */
  ahead: readonly Reason[];
  /** What the decision was made from: the same again means nothing to do. */
  gist: string;
}

/** Id of all veiled paragraphs together, in reports. */
export const WORDS = 'words';

/** What the popup is told of a page: never what is hidden. */
export function reportOf(
  all: Decided[],
  around: Veil[],
  search: Search | undefined,
): Omit<PageReport, 'site'> {
  const veils = [...all.flatMap(({ veils: own }) => own), ...around].map(veilReport);
  const count = search?.count() ?? 0;
  if (count > 0)
    veils.push({
      id: WORDS,
      work: '',
      surfaces: [{ surface: 'text', count }],
      reasons: [],
      cause: 'phrase',
      open: search?.isOpen() ?? false,
    });
  const works = all.filter(({ work }) => work.shape.name !== 'chapter');
  return {
    works: works.length,
    veils,
    silent: works.filter(({ silent }) => silent).length,
    fandoms: [...new Set(works.flatMap(({ work }) => work.input.fandoms))],
  };
}

function veilReport({ id, work, group, open }: Veil): VeilReport {
  const surfaces = new Map<string, VeilReport['surfaces'][number]>();
  for (const { surface } of group.items) {
    const one = surfaces.get(surface) ?? { surface, count: 0 };
    one.count++;
    surfaces.set(surface, one);
  }
  return {
    id,
    work: work.title,
    surfaces: [...surfaces.values()],
    reasons: group.reasons,
    cause: group.cause,
    open,
  };
}
