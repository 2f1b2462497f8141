import { useCallback, useRef, useState } from 'preact/hooks';
import { fileName } from '../../content/files/fileName';
import type { Opened } from '../../content/files/types';
import type { WorkOptions } from '../../content/files/work';
import { readAnnotations, writeAnnotation } from '../../content/library/annotations';
import { readStory } from '../../content/library/read';
import { saveStory } from '../../content/library/save';
import { t, tn } from '../../content/words/t';
import type { Sayer } from '../wiring/useSaid';
import { storyPlace } from './useRoute';

interface Busy {
  what: string;
  share: number;
  onCancel: () => void;
}

/** A file on the disk. */
function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after the press.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Stories from files and into files, one at a time; why one was refused is said beside its name. */
export function useFiles(say: Sayer['say']) {
  const [busy, setBusy] = useState<Busy | null>(null);
  const [trouble, setTrouble] = useState('');
  const life = useRef<AbortController | null>(null);

  const work = useCallback(async (what: string, act: (options: WorkOptions) => Promise<void>) => {
    const mine = new AbortController();
    life.current?.abort();
    life.current = mine;
    const show = (share: number) => setBusy({ what, share, onCancel: () => mine.abort() });
    show(0);
    try {
      await act({ signal: mine.signal, onProgress: show });
      return '';
    } catch (cause) {
      if (mine.signal.aborted) return '';
      console.error(cause);
      return cause instanceof Error ? cause.message : String(cause);
    } finally {
      setBusy(null);
    }
  }, []);

  const keep = useCallback(async ({ story, annotations }: Opened) => {
    // A download of a work that was captured: its text comes, its chapters keep their names.
    const { keepStory } = await import('../../content/capture/keep');
    if (story.source) await keepStory(story);
    else await saveStory(story);
    for (const mark of annotations) await writeAnnotation(mark);
    return story;
  }, []);

  const onFiles = useCallback(
    async (files: readonly File[]) => {
      const refused: string[] = [];
      let last = '';
      for (const file of files) {
        const why = await work(t('library_opening', file.name), async (options) => {
          const { readFile } = await import('../../content/files/read');
          last = (await keep(await readFile(file, file.name, options))).id;
        });
        if (why) refused.push(`${file.name}: ${why}`);
      }
      setTrouble(refused.join('\n'));
      const came = files.length - refused.length;
      if (came === 1 && files.length === 1 && last) location.hash = storyPlace(last);
      else if (came > 0 && last) say(tn('library_came', came));
    },
    [work, keep, say],
  );
  const onPasted = useCallback(
    async (text: string, html: boolean) => {
      const why = await work(t('library_opening', t('library_pasted')), async (options) => {
        const { readPasted } = await import('../../content/files/read');
        const { id } = await keep(await readPasted(text, html ? 'html' : undefined, options));
        location.hash = storyPlace(id);
      });
      setTrouble(why);
    },
    [work, keep],
  );
  const onExport = useCallback(
    async (id: string, as: 'epub' | 'html') => {
      const why = await work(t('library_exporting'), async (options) => {
        const story = await readStory(id);
        if (!story) return;
        const annotations = await readAnnotations(id);
        const blob =
          as === 'epub'
            ? await (await import('../../content/files/writeEpub')).writeEpub(story, {
                annotations,
                ...options,
              })
            : await (await import('../../content/files/writeHtml')).writeHtml(story, {
                annotations,
                ...options,
              });
        save(blob, fileName(story, as));
      });
      setTrouble(why);
    },
    [work],
  );
  return { busy, trouble, onFiles, onPasted, onExport };
}
