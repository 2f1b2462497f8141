import { useCallback, useEffect, useState } from 'preact/hooks';
import { ErrorMessage } from '../../components/base/ErrorMessage';
import { Toast } from '../../components/base/Toast';
import { t } from '../../content/words/t';
import { useLook } from '../wiring/useLook';
import { useSaid } from '../wiring/useSaid';
import { useStored } from '../wiring/useStored';
import { StoryPage } from './StoryPage';
import { useLater } from './useLater';
import { useRoute } from './useRoute';

const library = () => import('./LibraryPage').then((module) => module.LibraryPage);
const capture = () => import('./CapturePage').then((module) => module.CapturePage);

/** The reader tab: a story, the library, or a work on its way into it. */
export function ReaderPage() {
  const route = useRoute();
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
  const Library = useLater(route.is === 'library' ? library : null, onTrouble);
  const Capture = useLater(route.is === 'capture' ? capture : null, onTrouble);
  useLook(stored?.settings.type);
  const [title, setTitle] = useState('');
  useEffect(() => {
    document.title = (!stored?.settings.discreet && title) || t('extension_name');
  }, [title, stored?.settings.discreet]);

  // Nothing is drawn before the type is known, so that nothing moves.
  if (!stored) return trouble ? <ErrorMessage what={trouble} /> : null;
  const over = (
    <>
      {trouble && <ErrorMessage what={trouble} />}
      <Toast said={sayer.said} onGone={sayer.hush} />
    </>
  );
  const all = { stored, store, sayer, onTrouble, onTitle: setTitle };
  if (route.is === 'library') return Library && <Library {...all}>{over}</Library>;
  if (route.is === 'capture') return Capture && <Capture key={route.tab} tab={route.tab} {...all} />;
  return (
    <StoryPage key={route.id} id={route.id} told={told} {...all}>
      {over}
    </StoryPage>
  );
}
