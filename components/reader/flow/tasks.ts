/** Work in steps, one a task, so that the page answers between them. */
export class Tasks {
  private readonly channel = new MessageChannel();
  private waiting: (() => void) | null = null;
  private over = false;

  constructor() {
    this.channel.port1.onmessage = () => {
      const run = this.waiting;
      this.waiting = null;
      if (!this.over) run?.();
    };
  }

  /** Runs in a task of its own; a later call before it takes its place. */
  next(step: () => void): void {
    const ask = this.waiting === null;
    this.waiting = step;
    if (ask) this.channel.port2.postMessage(null);
  }

  end(): void {
    this.over = true;
    this.waiting = null;
    this.channel.port1.close();
  }
}
