import { useEffect, useState } from 'preact/hooks';
import { Library, type Wanted } from '../../components/library/Library';
import { find } from '../../content/library/find';
import { forgetLost } from '../../content/library/lost';
import { removeStory, restoreStory } from '../../content/library/remove';
import { makeShelf, putOnShelf } from '../../content/library/shelves';
import { t } from '../../content/words/t';
import { bundledCard, cardOf } from './cards';
import type { PageProps } from './StoryPage';
import { useAhead } from './useAhead';
import { useFiles } from './useFiles';
import { useLibrary } from './useLibrary';

const ALL: Wanted = { text: '', shelf: '', unread: false, sort: 'opened' };

interface Props extends PageProps {
  /** In the side panel. */
  beside?: boolean;
}

/** The library, wired to what is kept. */
export function LibraryPage({ stored, sayer, onTrouble, onTitle, beside, children }: Props) {
  const { cards, progress, shelves, lost, trouble } = useLibrary(onTrouble);
  const [wanted, setWanted] = useState(ALL);
  const files = useFiles(sayer.say);
  const aheadOf = useAhead(cards, stored);
  useEffect(() => onTitle(t('reader_library')), [onTitle]);

  const remove = async (id: string) => {
    const title = cards?.find((card) => card.id === id)?.title ?? '';
    await removeStory(id);
    sayer.say(t('library_removed', title), () => void restoreStory(id).catch(onTrouble));
  };
  const shown = cards && progress ? find(cards, wanted, progress) : null;
  const plain = wanted.text === '' && wanted.shelf === '' && !wanted.unread;
  return (
    <Library
      beside={beside}
      cards={
        shown && [
          ...shown.map((card) => cardOf(card, progress?.get(card.id), aheadOf(card))),
          ...(plain ? [bundledCard()] : []),
        ]
      }
      all={(cards?.length ?? 0) + 1}
      wanted={wanted}
      onWanted={(change) => setWanted({ ...wanted, ...change })}
      shelves={shelves}
      onShelf={(story, shelf, on) => void putOnShelf(story, shelf, on).catch(onTrouble)}
      onNewShelf={(name, story) =>
        void makeShelf(name)
          .then(({ id }) => putOnShelf(story, id, true))
          .catch(onTrouble)
      }
      onExport={files.onExport}
      onRemove={(id) => void remove(id).catch(onTrouble)}
      onFiles={files.onFiles}
      onPasted={files.onPasted}
      busy={files.busy}
      lost={lost}
      onForgetLost={() => void forgetLost().catch(onTrouble)}
      trouble={files.trouble || trouble}
    >
      {children}
    </Library>
  );
}
