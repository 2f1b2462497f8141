import { useEffect, useState } from 'preact/hooks';
import { bundledId } from '../../content/stories/bundled';

/** The story that the address names (`#/story/ID`); the bundled one where it names nothing. */
function storyNamed(): string {
  const [, id] = /^#\/story\/([^/?]+)/.exec(location.hash) ?? [];
  if (!id) return location.hash.length > 1 ? '' : bundledId;
  try {
    return decodeURIComponent(id);
  } catch {
    // A broken % sequence names nothing.
    return '';
  }
}

export function useRoute(): string {
  const [story, setStory] = useState(storyNamed);
  useEffect(() => {
    const changed = () => setStory(storyNamed());
    window.addEventListener('hashchange', changed);
    return () => window.removeEventListener('hashchange', changed);
  }, []);
  return story;
}
