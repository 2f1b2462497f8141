import { useEffect, useRef, useState } from 'preact/hooks';
import { ImportForm, type TrackerState } from '../../components/options/canons/ImportForm';
import { applyProposals } from '../../content/canons/imports/propose';
import type { Progress } from '../../content/canons/types';
import { t, tn } from '../../content/words/t';
import { compare } from './compare';
import type { Sayer } from './useSaid';
import type { Store } from './useStored';

interface Props {
  store: Store;
  sayer: Sayer;
  onClose: () => void;
}

/** Progress from another tracker, wired to its file and to what is stored. */
export function ImportPanel({ store: { stored, edit }, sayer: { say }, onClose }: Props) {
  const [state, setState] = useState<TrackerState>({ is: 'none' });
  const ending = useRef<AbortController | null>(null);
  useEffect(() => () => ending.current?.abort(), []);
  const cancel = () => {
    ending.current?.abort();
    setState({ is: 'none' });
  };
  const take = async (file: File) => {
    ending.current?.abort();
    const mine = new AbortController();
    ending.current = mine;
    const text = await file.text().catch(() => null);
    if (text === null) return setState({ is: 'refused', say: t('data_fileUnread') });
    const next = await compare(text, stored, mine.signal, (done, of) => {
      if (!mine.signal.aborted) setState({ is: 'busy', done, of });
    });
    if (!mine.signal.aborted) setState(next);
  };
  const apply = async (canons: ReadonlySet<string>) => {
    if (state.is !== 'preview') return;
    const chosen = state.proposals.filter(({ canon }) => canons.has(canon.id));
    let before: Progress = {};
    const done = await edit((draft) => {
      before = structuredClone(draft.progress);
      draft.progress = applyProposals(draft.progress, chosen, canons);
    });
    if (!done) return;
    onClose();
    say(tn('import_applied', chosen.length), () => {
      void edit((draft) => {
        for (const { canon } of chosen) {
          const was = before[canon.id];
          if (was) draft.progress[canon.id] = was;
          else delete draft.progress[canon.id];
        }
      });
    });
  };
  return (
    <ImportForm
      state={state}
      onFile={(file) => void take(file)}
      onApply={(canons) => void apply(canons)}
      onCancel={cancel}
      onClose={onClose}
    />
  );
}
