import { canonOfShow, readEpisodes, readShows, type TvmazeEpisode, type TvmazeShow } from '../canons/tvmaze';
import type { Canon } from '../canons/types';
import { LookupError } from './errors';

/** Where TVmaze answers. */
const home = 'https://api.tvmaze.com';
/** The optional permission to ask for at the reader's click, before a lookup. */
export const tvmazeOrigins = ['https://api.tvmaze.com/*'];

export interface TvmazeOptions {
  /** Another server that answers in the same shape, for tests. */
  base?: string;
  /** Milliseconds after which an answer is given up. Default 15,000. */
  patience?: number;
  now?: () => number;
}

/**
 * Asks TVmaze, one request at a time and only when called: nothing is fetched ahead or tried again.
 * After "too many requests" it asks no more until the time that was named is over. All methods throw
 * `LookupError`; an abort through `signal` throws as fetch does.
 */
export class Tvmaze {
  private readonly base: string;
  private readonly patience: number;
  private readonly now: () => number;
  private last: Promise<unknown> = Promise.resolve();
  private notBefore = 0;

  constructor({ base = home, patience = 15_000, now = Date.now }: TvmazeOptions = {}) {
    this.base = base;
    this.patience = patience;
    this.now = now;
  }

  /** Shows whose name is like `query`, best first; never an empty list. */
  async search(query: string, signal?: AbortSignal): Promise<TvmazeShow[]> {
    const shows = readShows(await this.get(`/search/shows?q=${encodeURIComponent(query)}`, signal));
    if (!shows) throw new LookupError({ why: 'nonsense' });
    if (shows.length === 0) throw new LookupError({ why: 'none' });
    return shows;
  }

  /** The canon of a show that was found, with air dates, for a preview; not stored. */
  async canon(show: TvmazeShow, taken: Iterable<string> = [], signal?: AbortSignal): Promise<Canon> {
    const episodes: TvmazeEpisode[] | null = readEpisodes(
      await this.get(`/shows/${show.id}/episodes?specials=1`, signal),
    );
    if (!episodes) throw new LookupError({ why: 'nonsense' });
    const canon = canonOfShow(show, episodes, taken);
    if (canon.parts.length === 0) throw new LookupError({ why: 'none' });
    return canon;
  }

  /** Waits for the request before it, whatever became of that one. */
  private get(path: string, signal?: AbortSignal): Promise<unknown> {
    const turn = this.last.then(() => this.fetch(path, signal));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private async fetch(path: string, signal?: AbortSignal): Promise<unknown> {
    signal?.throwIfAborted();
    const left = Math.ceil((this.notBefore - this.now()) / 1000);
    if (left > 0) throw new LookupError({ why: 'wait', seconds: left });
    const late = AbortSignal.timeout(this.patience);
    try {
      const answer = await fetch(`${this.base}${path}`, {
        signal: signal ? AbortSignal.any([signal, late]) : late,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
      });
      this.refuse(answer);
      return await this.parse(answer);
    } catch (error) {
      if (error instanceof LookupError) throw error;
      signal?.throwIfAborted();
      throw new LookupError({ why: 'network' });
    }
  }

  private refuse({ status, ok, headers }: Response): void {
    if (status === 429) {
      const asked = Number(headers.get('retry-after'));
      const seconds = Number.isFinite(asked) && asked > 0 ? Math.min(Math.ceil(asked), 3600) : 10;
      this.notBefore = this.now() + seconds * 1000;
      throw new LookupError({ why: 'wait', seconds });
    }
    if (status === 404) throw new LookupError({ why: 'none' });
    if (!ok) throw new LookupError({ why: 'server', status });
  }

  private async parse(answer: Response): Promise<unknown> {
    const text = await answer.text();
    try {
      return JSON.parse(text);
    } catch {
      throw new LookupError({ why: 'nonsense' });
    }
  }
}
