import { Reminder } from '../../components/base/Reminder';
import { Arrived } from '../../components/popup/Arrived';
import { Canons } from '../../components/popup/Canons';
import { ListingMode } from '../../components/popup/ListingMode';
import type { PageState } from '../../components/popup/state';
import type { Canon } from '../../content/canons/types';
import { arrived } from '../../content/storage/kept';
import type { Listing } from '../../content/storage/types';
import { t } from '../../content/words/t';
import { openOptions } from '../wiring/open';
import { move } from '../wiring/progress';
import type { Sayer } from '../wiring/useSaid';
import type { Store } from '../wiring/useStored';
import { useReminder } from './useReminder';

interface Props {
  store: Store;
  sayer: Sayer;
  page: PageState;
  /** Ids of the canons of this page; of all that are followed where the page has none. */
  ids: readonly string[];
  canons: ReadonlyMap<string, Canon>;
}

/** What stands under the sentence about the page: how lists stand, kept works, and canons with their pickers. */
export function Below({ store, sayer, page, ids, canons }: Props) {
  const { stored, edit } = store;
  const reminder = useReminder();
  if (!stored) return null;
  const { progress, kept, settings } = stored;
  const followed = Object.entries(progress).flatMap(([id, mine]) => {
    const canon = canons.get(id);
    return canon ? [{ canon, progress: mine }] : [];
  });
  const letGo = async (work: string) => {
    const was = kept[work];
    if (!was || !(await edit((draft) => void delete draft.kept[work]))) return;
    sayer.say(
      t('popup_letGo', was.title),
      () => void edit((draft) => void Object.assign(draft.kept, { [work]: was })),
    );
  };
  const veils = page.is === 'report' && page.report.works > 1 ? page.report.veils : [];
  // As in the bar above the list: what is chosen holds for the canons that are ahead in it.
  const ahead = [...new Set(veils.flatMap(({ reasons }) => reasons.map(({ canon }) => canon)))];
  const mode = settings.veils.listingFor[ahead[0] ?? ''] ?? settings.veils.listing;
  const choose = (to: Listing) =>
    edit(({ settings: { veils: draft } }) => {
      draft.listingFor = { ...draft.listingFor, ...Object.fromEntries(ahead.map((canon) => [canon, to])) };
    });
  return (
    <>
      {ahead.length > 0 && <ListingMode mode={mode} onMode={(to) => void choose(to)} />}
      <Arrived works={arrived(kept, followed)} onDone={(work) => void letGo(work)} />
      <Canons
        ids={ids}
        canons={canons}
        progress={progress}
        onProgress={(id, to) => void move(store, sayer, canons, { [id]: to })}
      />
      {reminder.due && <Reminder onBackup={() => openOptions('data')} onLater={reminder.later} />}
    </>
  );
}
