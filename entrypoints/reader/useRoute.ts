import { useEffect, useState } from 'preact/hooks';
import { bundledId } from '../../content/stories/bundled';

/** What the reader tab shows: a story, the library, or a tab whose work is being brought in. */
export type Route = { is: 'story'; id: string } | { is: 'library' } | { is: 'capture'; tab: number };

/** `#/story/ID`, `#/library`, `#/capture/TAB`; the bundled story where the address names nothing. */
function routeNow(): Route {
  const [, what, rest = ''] = /^#\/(\w+)(?:\/([^/?]+))?/.exec(location.hash) ?? [];
  if (what === 'library') return { is: 'library' };
  if (what === 'capture' && /^\d+$/.test(rest)) return { is: 'capture', tab: Number(rest) };
  if (what !== 'story' || !rest) return { is: 'story', id: location.hash.length > 2 ? '' : bundledId };
  try {
    return { is: 'story', id: decodeURIComponent(rest) };
  } catch {
    // A broken % sequence names nothing.
    return { is: 'story', id: '' };
  }
}

export const storyPlace = (id: string): string => `#/story/${encodeURIComponent(id)}`;

export function useRoute(): Route {
  const [route, setRoute] = useState(routeNow);
  useEffect(() => {
    const changed = () => setRoute(routeNow());
    window.addEventListener('hashchange', changed);
    return () => window.removeEventListener('hashchange', changed);
  }, []);
  return route;
}
