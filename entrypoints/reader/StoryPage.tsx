import type { ComponentChildren } from 'preact';
import { useCallback, useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Button } from '../../components/base/Button';
import { Empty } from '../../components/base/Empty';
import { changeCard } from '../../content/library/save';
import type { Stored } from '../../content/storage/types';
import { bundledId } from '../../content/stories/bundled';
import { t } from '../../content/words/t';
import type { Sayer } from '../wiring/useSaid';
import type { Store } from '../wiring/useStored';
import { ReaderOf } from './ReaderOf';
import { useBook } from './useBook';
import { useCollect } from './useCollect';
import { storyPlace } from './useRoute';

/** What every page of the reader tab is given. */
export interface PageProps {
  stored: Stored;
  store: Store;
  sayer: Sayer;
  onTrouble: (cause: unknown) => void;
  onTitle: (title: string) => void;
  children?: ComponentChildren;
}

/** One story, or why there is none. */
export function StoryPage({
  id,
  told,
  onTitle,
  children,
  ...rest
}: PageProps & { id: string; told: string }) {
  const [opened, again, turn] = useBook(id, rest.onTrouble);
  const { onTrouble, sayer } = rest;
  const onSay = useCallback((sentence: string) => sayer.say(sentence), [sayer.say]);
  const site = useCollect(opened?.book ?? null, again, onSay);
  const onPictures = useCallback(() => {
    const allow = (pictures: boolean) => changeCard(id, () => ({ pictures })).then(again);
    const back = () => void allow(false).catch(onTrouble);
    allow(true).then(() => sayer.say(t('reader_picturesOn'), back), onTrouble);
  }, [id, again, onTrouble, sayer.say]);
  const title = opened?.book.story.title ?? '';
  useEffect(() => onTitle(title), [title, onTitle]);
  if (opened === null) {
    return (
      <main class="r-none">
        <Empty alone lead={t('reader_noStory')} hint={told || t('reader_noStoryHint')}>
          <Button onClick={() => (location.hash = storyPlace(bundledId))}>{t('reader_openBundled')}</Button>
          <Button onClick={() => (location.hash = '#/library')}>{t('reader_library')}</Button>
        </Empty>
      </main>
    );
  }
  if (!opened) return null;
  return (
    <ReaderOf
      key={turn}
      {...opened}
      {...rest}
      {...{ site, onPictures }}
      inPrivate={browser.extension.inIncognitoContext}
    >
      {children}
    </ReaderOf>
  );
}
