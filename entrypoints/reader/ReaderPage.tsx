import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Button } from '../../components/base/Button';
import { Empty } from '../../components/base/Empty';
import { ErrorMessage } from '../../components/base/ErrorMessage';
import { Toast } from '../../components/base/Toast';
import { bundledId } from '../../content/stories/bundled';
import { t } from '../../content/words/t';
import { useLook } from '../wiring/useLook';
import { useSaid } from '../wiring/useSaid';
import { useStored } from '../wiring/useStored';
import { ReaderOf } from './ReaderOf';
import { useBook } from './useBook';
import { useRoute } from './useRoute';

/** The reader tab: which story it shows, or why it shows none. */
export function ReaderPage() {
  const id = useRoute();
  const store = useStored();
  const { stored, trouble } = store;
  const sayer = useSaid();
  const [told, setTold] = useState('');
  const { say } = sayer;
  const onTrouble = useCallback(
    (cause: unknown) => {
      const sentence = cause instanceof Error ? cause.message : String(cause);
      // The same trouble at every line would be noise.
      setTold((before) => {
        if (before !== sentence) say(sentence);
        return sentence;
      });
    },
    [say],
  );
  const opened = useBook(id, onTrouble);
  useLook(stored?.settings.type);
  const title = stored?.settings.discreet ? '' : opened?.book.story.title;
  useEffect(() => {
    document.title = title || t('extension_name');
  }, [title]);

  if (opened === null) {
    return (
      <main class="r-none">
        <Empty alone lead={t('reader_noStory')} hint={told || t('reader_noStoryHint')}>
          <Button onClick={() => (location.hash = `#/story/${bundledId}`)}>{t('reader_openBundled')}</Button>
        </Empty>
      </main>
    );
  }
  // Nothing is drawn before the type and the place are known, so that nothing moves.
  if (!stored || !opened) return trouble ? <ErrorMessage what={trouble} /> : null;
  return (
    <ReaderOf
      key={id}
      {...{ ...opened, stored, store, sayer, onTrouble }}
      inPrivate={browser.extension.inIncognitoContext}
    >
      {trouble && <ErrorMessage what={trouble} />}
      <Toast said={sayer.said} onGone={sayer.hush} />
    </ReaderOf>
  );
}
