import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Collecting, FromSite } from '../../components/reader/Source';
import { nameOf, placeOf } from '../../content/sites/registry';
import type { Book } from '../../content/stories/book';
import { countMissing } from '../../content/stories/source';
import { t, tn } from '../../content/words/t';

const IDLE: Collecting = { is: 'idle' };
const NONE: Book['chapters'] = [];

function saidOf(cause: unknown): string {
  const { message, seconds } = cause as { message?: string; seconds?: number };
  const later = seconds ? ` ${tn('source_later', Math.max(1, Math.ceil(seconds / 60)))}` : '';
  return `${message ?? String(cause)}${later}`;
}

/** Chapters of a captured work from its site, as the reader asks for them; null for what is from no site. */
export function useCollect(
  book: Book | null,
  onCame: () => void,
  onSay: (sentence: string) => void,
): FromSite | null {
  const [collecting, setCollecting] = useState(IDLE);
  const life = useRef<AbortController | null>(null);
  useEffect(() => () => life.current?.abort(), []);
  const { id = '', source = '', toc, total } = book?.story ?? {};
  const chapters = book?.chapters ?? NONE;
  const url = URL.canParse(source) ? new URL(source) : null;
  const place = url ? placeOf(url.hostname) : undefined;
  const onPause = useCallback(() => life.current?.abort(), []);
  const start = useCallback(async () => {
    const mine = new AbortController();
    life.current = mine;
    setCollecting({ is: 'running', have: chapters.length, of: null });
    try {
      const { collect } = await import('../../content/capture/collect');
      const onProgress = (have: number, of: number | null) => setCollecting({ is: 'running', have, of });
      const came = await collect(id, { signal: mine.signal, onProgress });
      onSay(came > 0 ? tn('source_came', came) : t('source_noneNew'));
      setCollecting(IDLE);
    } catch (cause) {
      if (!mine.signal.aborted) console.error(cause);
      setCollecting({ is: 'stopped', why: mine.signal.aborted ? t('source_paused') : saidOf(cause) });
    }
    // What came before it was stopped is there all the same.
    onCame();
  }, [id, chapters.length, onCame, onSay]);
  return useMemo(() => {
    if (!url) return null;
    return {
      name: place ? nameOf(place, url.hostname) : url.hostname,
      described: place !== undefined,
      missing: countMissing({ toc, total, chapters }),
      collecting,
      // Firefox grants it only while the press is being handled.
      onCollect: () => void browser.permissions.request({ origins: [`${url.origin}/*`] }).then(start, start),
      onPause,
    };
  }, [source, place, toc, total, chapters, collecting, start, onPause]);
}
