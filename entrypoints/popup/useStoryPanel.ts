import { useEffect, useState } from 'preact/hooks';

type Panel = typeof import('./StoryPanel').StoryPanel;

/** The story's tab, with the story and what reads it: a file of its own, which comes after the first paint. */
export function useStoryPanel(): Panel | null {
  const [panel, setPanel] = useState<{ draw: Panel } | null>(null);
  useEffect(() => {
    import('./StoryPanel').then(
      ({ StoryPanel }) => setPanel({ draw: StoryPanel }),
      (cause: unknown) => console.error(cause),
    );
  }, []);
  return panel?.draw ?? null;
}
