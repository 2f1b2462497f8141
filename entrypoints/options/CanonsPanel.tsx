import { useState } from 'preact/hooks';
import { CanonsSection } from '../../components/options/CanonsSection';
import { move } from '../wiring/progress';
import { useCanons } from '../wiring/useCanons';
import type { Sayer } from '../wiring/useSaid';
import type { Store } from '../wiring/useStored';

interface Props {
  store: Store;
  sayer: Sayer;
  /** The canon to open at first. */
  first: string | null;
}

export function CanonsPanel({ store, sayer, first }: Props) {
  const [open, setOpen] = useState(first);
  const { progress = {}, ownCanons } = store.stored ?? {};
  const canons = useCanons([...Object.keys(progress), ...(open ? [open] : [])], ownCanons);
  return (
    <CanonsSection
      progress={progress}
      canons={canons}
      open={open}
      onOpen={setOpen}
      onProgress={(id, to) => void move(store, sayer, canons, { [id]: to })}
      onRemove={(id) => void move(store, sayer, canons, { [id]: null })}
    />
  );
}
