import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { LookupState } from '../../components/options/canons/Lookup';
import { sayFailure } from '../../content/canons/lookupFailure';
import { attribution, type TvmazeShow } from '../../content/canons/tvmaze';
import type { Canon } from '../../content/canons/types';
import { LookupError } from '../../content/lookup/errors';
import { Tvmaze, tvmazeOrigins } from '../../content/lookup/tvmaze';
import { t } from '../../content/words/t';

/** One for the page, so that it keeps to the pace that TVmaze asked for. */
const tvmaze = new Tvmaze();

interface LookedUp {
  state: LookupState;
  /** What was chosen, for a preview. */
  canon: Canon | null;
  /** To be called while a press is handled. */
  search: (query: string) => void;
  choose: (show: TvmazeShow) => void;
  cancel: () => void;
}

/** Asks TVmaze when the reader says so: first the browser for leave, then TVmaze for the show. */
export function useLookup(taken: readonly string[]): LookedUp {
  const [state, setState] = useState<LookupState>({ is: 'idle' });
  const [canon, setCanon] = useState<Canon | null>(null);
  const ending = useRef<AbortController | null>(null);
  useEffect(() => () => ending.current?.abort(), []);

  const run = async (work: (signal: AbortSignal) => Promise<LookupState>) => {
    ending.current?.abort();
    const mine = new AbortController();
    ending.current = mine;
    setCanon(null);
    setState({ is: 'busy' });
    let next: LookupState;
    try {
      if (!navigator.onLine) throw new LookupError({ why: 'network' });
      next = await work(mine.signal);
    } catch (cause) {
      if (mine.signal.aborted) return;
      if (!(cause instanceof LookupError)) console.error(cause);
      const failure = cause instanceof LookupError ? cause.failure : ({ why: 'nonsense' } as const);
      const say = navigator.onLine ? sayFailure(failure, attribution.name) : t('tvmaze_offline');
      next = { is: 'failed', say };
    }
    if (!mine.signal.aborted) setState(next);
  };
  return {
    state,
    canon,
    search: (query) => {
      // Firefox grants it only while the press is being handled, so nothing may be waited for before.
      const asked = browser.permissions.request({ origins: tvmazeOrigins });
      void run(async (signal) => {
        if (!(await asked)) return { is: 'failed', say: t('tvmaze_refused') };
        return { is: 'found', shows: await tvmaze.search(query, signal) };
      });
    },
    choose: (show) =>
      void run(async (signal) => {
        setCanon(await tvmaze.canon(show, taken, signal));
        return { is: 'idle' };
      }),
    cancel: () => {
      ending.current?.abort();
      setCanon(null);
      setState({ is: 'idle' });
    },
  };
}
