import type { TrackerState } from '../../components/options/canons/ImportForm';
import { catalogue } from '../../content/canons/catalogue';
import { propose } from '../../content/canons/imports/propose';
import { readExport } from '../../content/canons/imports/read';
import type { Canon } from '../../content/canons/types';
import { fetchCanon } from '../../content/storage/lists';
import type { Stored } from '../../content/storage/types';

/** Lists that are fetched at a time: enough to be quick, few enough to be stopped. */
const AT_ONCE = 16;

/** Sets an export against every list there is. `report` is told how many lists are here. */
export async function compare(
  text: string,
  stored: Stored | null,
  signal: AbortSignal,
  report: (done: number, of: number) => void,
): Promise<TrackerState> {
  const reading = readExport(text);
  if (!reading.ok) return { is: 'refused', say: reading.say };
  const canons: Canon[] = Object.values(stored?.ownCanons ?? {});
  for (let at = 0; at < catalogue.length && !signal.aborted; at += AT_ONCE) {
    report(at, catalogue.length);
    const some = catalogue.slice(at, at + AT_ONCE);
    const answers = await Promise.allSettled(some.map(({ id }) => fetchCanon(id)));
    for (const answer of answers) {
      if (answer.status === 'fulfilled') canons.push(answer.value);
      else console.error(answer.reason);
    }
  }
  if (signal.aborted) return { is: 'none' };
  const { proposals, unmatched } = propose(reading.seen, canons, stored?.progress ?? {});
  return {
    is: 'preview',
    source: reading.source,
    proposals,
    unmatched: [...new Set(unmatched.map(({ words }) => words))],
    problems: reading.problems,
  };
}
