import { useCallback } from 'preact/hooks';
import { LibraryPage } from '../reader/LibraryPage';
import type { PageProps } from '../reader/StoryPage';
import { openReader } from '../wiring/open';

const untitled = () => {};

/** The library beside a page. Its links are those of the reader tab, and open there. */
export function SideLibrary(props: Omit<PageProps, 'onTrouble' | 'onTitle'>) {
  const { say } = props.sayer;
  const trouble = useCallback(
    (cause: unknown) => {
      console.error(cause);
      say(cause instanceof Error ? cause.message : String(cause));
    },
    [say],
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are pressed; here they are led elsewhere
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys press links too, and that is a click
    <div
      onClick={(event) => {
        const link = event.target instanceof Element ? event.target.closest('a') : null;
        const place = link?.getAttribute('href') ?? '';
        if (!place.startsWith('#/')) return;
        event.preventDefault();
        openReader(place.slice(1));
      }}
    >
      <LibraryPage {...props} beside onTrouble={trouble} onTitle={untitled} />
    </div>
  );
}
