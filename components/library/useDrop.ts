import { useEffect, useState } from 'preact/hooks';

/** Files that are dropped on the page, and text that is pasted into it. @returns whether files are held over it */
export function useDrop(
  onFiles: (files: readonly File[]) => void,
  onPasted: (text: string, html: boolean) => void,
): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const life = new AbortController();
    const listen = { signal: life.signal };
    const held = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    addEventListener(
      'dragover',
      (event) => {
        if (!held(event)) return;
        event.preventDefault();
        setOver(true);
      },
      listen,
    );
    addEventListener('dragleave', (event) => event.relatedTarget === null && setOver(false), listen);
    addEventListener(
      'drop',
      (event) => {
        setOver(false);
        if (!held(event)) return;
        // Else the browser would leave this page for the file.
        event.preventDefault();
        onFiles([...(event.dataTransfer?.files ?? [])]);
      },
      listen,
    );
    addEventListener(
      'paste',
      (event) => {
        const { target, clipboardData } = event;
        if (!clipboardData || (target instanceof Element && target.matches('input, textarea, select')))
          return;
        const files = [...clipboardData.files];
        const html = clipboardData.getData('text/html');
        const text = clipboardData.getData('text/plain');
        if (files.length > 0) onFiles(files);
        else if (html || text) onPasted(html || text, html !== '');
        else return;
        event.preventDefault();
      },
      listen,
    );
    return () => life.abort();
  }, [onFiles, onPasted]);
  return over;
}
