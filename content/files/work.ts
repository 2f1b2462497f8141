/** What a caller may ask of any work on a file. */
export interface WorkOptions {
  /** Ends the work; it then rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Called now and then with the share that is done, from 0 to 1. */
  onProgress?: (share: number) => void;
}

/** A task may take so many ms before the page gets its turn: half of what is felt as a hitch. */
const TASK = 25;

/** Gives the page its turn while much is done; one for each piece of work. */
export class Work {
  private since = performance.now();
  private share = 0;

  constructor(private readonly options: WorkOptions = {}) {}

  get signal(): AbortSignal | undefined {
    return this.options.signal;
  }

  /**
   * To be awaited between steps: goes on at once, or after the page has had its turn.
   * @param share done, from 0 to 1; where left out, as before.
   * @throws the signal's reason once it has ended.
   */
  async breathe(share = this.share): Promise<void> {
    this.options.signal?.throwIfAborted();
    this.share = Math.min(1, Math.max(this.share, share));
    if (performance.now() - this.since < TASK) return;
    this.options.onProgress?.(this.share);
    await turn();
    this.since = performance.now();
    this.options.signal?.throwIfAborted();
  }

  /** A part of this work, whose own 0 to 1 is `from` to `to` of this. */
  part(from: number, to: number): Work {
    return new Work({
      signal: this.options.signal,
      onProgress: (share) => {
        this.share = Math.max(this.share, from + share * (to - from));
        this.options.onProgress?.(this.share);
      },
    });
  }
}

/** The end of the queue of tasks. A timer would wait a second in a tab that is not shown. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
