import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** Which of these match patterns the browser lets us onto, followed as that changes; null until it has answered. */
export function useGranted(matches: readonly string[]): ReadonlySet<string> | null {
  const [granted, setGranted] = useState<ReadonlySet<string> | null>(null);
  const all = matches.join(' ');
  useEffect(() => {
    let on = true;
    const look = async () => {
      const answers = await Promise.all(
        all.split(' ').map(async (match) => ((await has(match)) ? [match] : [])),
      );
      if (on) setGranted(new Set(answers.flat()));
    };
    const looking = () => void look().catch((cause: unknown) => console.error(cause));
    looking();
    browser.permissions.onAdded.addListener(looking);
    browser.permissions.onRemoved.addListener(looking);
    return () => {
      on = false;
      browser.permissions.onAdded.removeListener(looking);
      browser.permissions.onRemoved.removeListener(looking);
    };
  }, [all]);
  return granted;
}

const has = (match: string): Promise<boolean> =>
  match === '' ? Promise.resolve(false) : browser.permissions.contains({ origins: [match] });
