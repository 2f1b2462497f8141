import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { KeysSection, type Shortcut } from '../../components/options/KeysSection';

/** What of shortcuts only Firefox has. */
interface FirefoxCommands {
  update?: (to: { name: string; shortcut: string }) => Promise<void>;
  reset?: (name: string) => Promise<void>;
}

/** The browser's shortcuts of ours, wired to the browser, which keeps them. */
export function KeysPanel() {
  const { commands } = browser;
  const [shortcuts, setShortcuts] = useState<Shortcut[] | null>(commands ? [] : null);
  const read = async () => {
    const all = (await commands?.getAll()) ?? [];
    // What opens the popup or the side panel has no words of ours, and no keys at first.
    const ours = all.filter(({ name, description }) => name && description);
    const first = browser.runtime.getManifest().commands ?? {};
    setShortcuts(
      ours.map(({ name = '', description = '', shortcut = '' }) => {
        const initial =
          (first[name]?.suggested_key as { default?: string } | undefined)?.default === shortcut;
        return { name, label: description, keys: shortcut, initial };
      }),
    );
  };
  const look = () => void read().catch((cause: unknown) => console.error(cause));
  useEffect(() => {
    if (!commands) return;
    look();
    // They may have been changed on the browser's page meanwhile.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  const { update, reset } = (commands ?? {}) as FirefoxCommands;
  const to = async (name: string, keys: string): Promise<boolean> => {
    try {
      await update?.({ name, shortcut: keys });
      return true;
    } catch (cause) {
      console.debug('The browser refused a shortcut', cause);
      return false;
    } finally {
      look();
    }
  };
  const own =
    import.meta.env.BROWSER === 'firefox'
      ? undefined
      : () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  return (
    <KeysSection
      shortcuts={shortcuts}
      change={update && reset ? { to, reset: (name) => void reset(name).then(look) } : undefined}
      onBrowser={commands && own}
    />
  );
}
