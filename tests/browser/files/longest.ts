/** A worker's address as the page's rules want it. */
function pulseAddress(): string {
  const factory = (
    window as unknown as {
      trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } };
    }
  ).trustedTypes;
  pulses ??= factory?.createPolicy('tests', { createScriptURL: (url: string) => url }) ?? null;
  return pulses?.createScriptURL('/pulse.js') ?? '/pulse.js';
}
let pulses: { createScriptURL(url: string): string } | null | undefined;

/** The longest stretch in which the page did not get its turn, while work is done; in ms. */
export async function longest<T>(work: () => Promise<T>): Promise<[T | unknown, number]> {
  let most = 0;
  let last = performance.now();
  // A worker's messages come as a click would: after whatever is being done.
  const pulse = new Worker(pulseAddress());
  const beat = () => {
    most = Math.max(most, performance.now() - last);
    last = performance.now();
  };
  await new Promise((started) => {
    pulse.onmessage = started;
  });
  last = performance.now();
  pulse.onmessage = beat;
  const result = await work().catch((cause: unknown) => cause);
  beat();
  pulse.terminate();
  return [result, Math.round(most)];
}
