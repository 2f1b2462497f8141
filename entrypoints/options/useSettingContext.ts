import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Preview } from '../../components/options/preview/types';
import type { SettingContext } from '../../components/options/settings/types';
import { defaultSettings } from '../../content/storage/defaults';
import { useCanons } from '../wiring/useCanons';
import type { Sayer } from '../wiring/useSaid';
import type { Store } from '../wiring/useStored';

/** What settings' controls need, or null until storage has answered. */
export function useSettingContext({ stored, edit }: Store, { say }: Sayer): SettingContext | null {
  const canons = useCanons(Object.keys(stored?.progress ?? {}), stored?.ownCanons);
  const initial = useMemo(defaultSettings, []);
  const preview = usePreview();
  if (!stored) return null;
  const followed = Object.keys(stored.progress).flatMap((id) => canons.get(id) ?? []);
  return {
    settings: stored.settings,
    initial,
    edit: (what) => void edit(({ settings }) => what(settings)),
    say,
    canons: followed.sort((a, b) => a.title.localeCompare(b.title)),
    preview,
  };
}

/** What decides sample works comes after the first paint. */
function usePreview(): Preview | null {
  const [found, setFound] = useState<{ preview: Preview } | null>(null);
  useEffect(() => {
    import('./preview/preview').then(setFound, (cause: unknown) => console.error(cause));
  }, []);
  return found?.preview ?? null;
}
