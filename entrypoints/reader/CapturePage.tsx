import { useEffect, useState } from 'preact/hooks';
import { Busy } from '../../components/base/Busy';
import { Button } from '../../components/base/Button';
import { Empty } from '../../components/base/Empty';
import { captureTab } from '../../content/capture/keep';
import { t } from '../../content/words/t';
import type { PageProps } from './StoryPage';
import { storyPlace } from './useRoute';

/** Brings in the work that a tab shows, then opens it. */
export function CapturePage({ tab, onTitle }: PageProps & { tab: number }) {
  const [trouble, setTrouble] = useState('');
  const [turn, setTurn] = useState(0);
  useEffect(() => onTitle(''), [onTitle]);
  useEffect(() => {
    const life = new AbortController();
    setTrouble('');
    captureTab(tab, { signal: life.signal }).then(
      // In place of this page: "back" leads to where the reader was before.
      (id) => life.signal.aborted || location.replace(storyPlace(id)),
      (cause: unknown) => {
        if (life.signal.aborted) return;
        console.error(cause);
        setTrouble(cause instanceof Error ? cause.message : String(cause));
      },
    );
    return () => life.abort();
  }, [tab, turn]);
  return (
    <main class="r-none">
      {trouble ? (
        <Empty alone lead={t('capture_none')} hint={trouble}>
          <Button onClick={() => setTurn(turn + 1)}>{t('capture_again')}</Button>
          <Button onClick={() => (location.hash = '#/library')}>{t('reader_library')}</Button>
        </Empty>
      ) : (
        <Busy what={t('capture_bringing')} />
      )}
    </main>
  );
}
