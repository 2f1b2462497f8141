import { useState } from 'preact/hooks';
import { OwnForm } from '../../components/options/canons/OwnForm';
import { catalogue } from '../../content/canons/catalogue';
import { ownId } from '../../content/canons/own';
import type { Canon } from '../../content/canons/types';
import { type Problem, readCanon } from '../../content/canons/validate';
import { t } from '../../content/words/t';
import type { Store } from '../wiring/useStored';
import { useLookup } from './useLookup';

interface Props {
  title: string;
  store: Store;
  onClose: () => void;
  onAdded: (canon: Canon) => void;
}

/** Larger than any canon by far. */
const MOST_BYTES = 8 * 1024 * 1024;

async function readFile(file: File): Promise<{ canon: Canon | null; problems: Problem[] }> {
  const wrong = (say: string) => ({ canon: null, problems: [{ path: '', say }] });
  if (file.size > MOST_BYTES) return wrong(t('import_tooLarge'));
  const text = await file.text().catch(() => null);
  if (text === null) return wrong(t('data_fileUnread'));
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return wrong(t('import_brokenJson'));
  }
  const reading = readCanon(json);
  return reading.ok ? { canon: reading.canon, problems: [] } : { canon: null, problems: reading.problems };
}

/** Adding a canon of one's own, wired to files, to TVmaze and to what is stored. */
export function OwnPanel({ title, store, onClose, onAdded }: Props) {
  const [file, setFile] = useState<{ canon: Canon | null; problems: Problem[] }>({
    canon: null,
    problems: [],
  });
  const taken = [...catalogue.map(({ id }) => id), ...Object.keys(store.stored?.ownCanons ?? {})];
  const lookup = useLookup(taken);
  const add = async (canon: Canon) => {
    // A file may bear an id of ours, or one that was added before.
    const id =
      canon.id.startsWith('own:') && !taken.includes(canon.id) ? canon.id : ownId(canon.title, taken);
    const mine = { ...canon, id };
    if (await store.edit(({ ownCanons }) => void Object.assign(ownCanons, { [id]: mine }))) onAdded(mine);
  };
  return (
    <OwnForm
      title={title}
      taken={taken}
      arrived={lookup.canon ?? file.canon}
      problems={file.problems}
      lookup={lookup.state}
      onFile={async (chosen) => {
        lookup.cancel();
        setFile(await readFile(chosen));
      }}
      onSearch={lookup.search}
      onShow={lookup.choose}
      onCancelLookup={lookup.cancel}
      onAdd={(canon) => void add(canon)}
      onClose={onClose}
    />
  );
}
