import { useState } from 'preact/hooks';
import { CanonsSection } from '../../components/options/CanonsSection';
import type { Canon } from '../../content/canons/types';
import { t } from '../../content/words/t';
import { ImportPanel } from '../wiring/ImportPanel';
import { move } from '../wiring/progress';
import { useCanons } from '../wiring/useCanons';
import type { Sayer } from '../wiring/useSaid';
import type { Store } from '../wiring/useStored';
import { OwnPanel } from './OwnPanel';

interface Props {
  store: Store;
  sayer: Sayer;
  /** The canon to open at first, or `own` or `import`. */
  first: string | null;
}

type Adding = { form: 'own'; title: string; turn: number } | { form: 'import' };

const formOf = (first: string | null): Adding | null =>
  first === 'own' ? { form: 'own', title: '', turn: 0 } : first === 'import' ? { form: 'import' } : null;

export function CanonsPanel({ store, sayer, first }: Props) {
  const [adding, setAdding] = useState(() => formOf(first));
  const [open, setOpen] = useState(adding ? null : first && decodeURIComponent(first));
  const { progress = {}, ownCanons = {} } = store.stored ?? {};
  const canons = useCanons([...Object.keys(progress), ...(open ? [open] : [])], ownCanons);
  const close = () => setAdding(null);

  const remove = async (canon: Canon) => {
    const was = progress[canon.id];
    const done = await store.edit((draft) => {
      delete draft.ownCanons[canon.id];
      delete draft.progress[canon.id];
    });
    if (!done) return;
    sayer.say(t('own_deleted', canon.title), () => {
      void store.edit((draft) => {
        draft.ownCanons[canon.id] = canon;
        if (was) draft.progress[canon.id] = was;
      });
    });
  };
  return (
    <CanonsSection
      progress={progress}
      canons={canons}
      own={ownCanons}
      open={open}
      onOpen={setOpen}
      onProgress={(id, to) => void move(store, sayer, canons, { [id]: to })}
      onRemove={(id) => void move(store, sayer, canons, { [id]: null })}
      onOwn={(title) => setAdding({ form: 'own', title, turn: Date.now() })}
      onImport={() => setAdding({ form: 'import' })}
      onNames={async (canon, names) => {
        const done = await store.edit(({ ownCanons: own }) => {
          const mine = own[canon.id];
          if (mine) mine.ao3Fandoms = names;
        });
        if (done) sayer.say(t('own_saved', canon.title));
      }}
      onDelete={(canon) => void remove(canon)}
    >
      {adding?.form === 'own' && (
        <OwnPanel
          key={adding.turn}
          title={adding.title}
          store={store}
          onClose={close}
          onAdded={(canon) => {
            close();
            setOpen(canon.id);
            sayer.say(t('own_added', canon.title));
          }}
        />
      )}
      {adding?.form === 'import' && <ImportPanel store={store} sayer={sayer} onClose={close} />}
    </CanonsSection>
  );
}
