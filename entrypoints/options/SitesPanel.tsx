import { useState } from 'preact/hooks';
import { ErrorMessage } from '../../components/base/ErrorMessage';
import { SitesSection } from '../../components/options/sites/SitesSection';
import { pointLabel } from '../../content/canons/label';
import { indexCanon } from '../../content/canons/position';
import { addedPlaces } from '../../content/sites/added';
import { matchesOf } from '../../content/sites/registry';
import type { Kept } from '../../content/storage/types';
import { putOverride } from '../../content/typography/overrides';
import { language, t } from '../../content/words/t';
import { useCanons } from '../wiring/useCanons';
import { useGranted } from '../wiring/useGranted';
import type { Sayer } from '../wiring/useSaid';
import type { Store } from '../wiring/useStored';
import { overrideLines, workName } from './overrides';
import { known, sitesOf } from './sites';
import { useAdded } from './useAdded';

interface Props {
  store: Store;
  sayer: Sayer;
}

/** What holds for one site or one work, wired to what is stored and to the browser's permissions. */
export function SitesPanel({ store, sayer }: Props) {
  const { stored, edit } = store;
  const { say } = sayer;
  const [trouble, setTrouble] = useState<string | null>(null);
  const mine = addedPlaces(stored?.settings.addedSites ?? {});
  const granted = useGranted([...known, ...mine].flatMap(matchesOf));
  const sites = sitesOf(stored?.settings.veils.offSites ?? [], granted);
  const added = useAdded(store, sayer, (matches) => matches.every((match) => granted?.has(match) ?? true));
  const kept = Object.entries(stored?.kept ?? {}).sort((a, b) => b[1].at - a[1].at);
  const opened = Object.entries(stored?.opened ?? {}).sort((a, b) => b[1] - a[1]);
  const canons = useCanons([...new Set(kept.map(([, { canon }]) => canon))], stored?.ownCanons);
  const day = (at: number): string =>
    new Intl.DateTimeFormat(language(), { dateStyle: 'medium' }).format(new Date(at));
  const until = ({ canon: id, point }: Kept): string => {
    const canon = canons.get(id);
    const place = canon && point ? pointLabel(indexCanon(canon), point) : t('veil_theEnd');
    return t('sites_keptUntil', t('veil_place', canon?.title ?? id, place));
  };
  const remove = async (table: 'kept' | 'opened', work: string, name: string) => {
    const was = stored?.[table][work];
    if (was === undefined || !(await edit((draft) => void delete draft[table][work]))) return;
    say(
      t('list_removed', name),
      () => void edit((draft) => void Object.assign(draft[table], { [work]: was })),
    );
  };
  const nameOf = (work: string): string => workName(work, stored?.kept);
  const type = stored ? overrideLines(stored) : [];
  const usualType = async (key: string) => {
    const line = type.find((each) => each.key === key);
    if (!line) return;
    const put = (on: boolean) => edit(({ settings }) => putOverride(settings.typeRules, line.override, on));
    if (await put(false)) say(t('list_removed', line.name), () => void put(true));
  };
  return (
    <>
      {trouble && <ErrorMessage what={trouble} />}
      <SitesSection
        sites={sites.lines}
        {...added}
        type={type}
        onUsualType={(key) => void usualType(key)}
        kept={kept.map(([key, each]) => ({
          key,
          name: each.title || each.url,
          detail: until(each),
          href: each.url,
        }))}
        opened={opened.map(([key, at]) => ({ key, name: nameOf(key), detail: t('sites_openedAt', day(at)) }))}
        onSite={(id, on) =>
          void edit(({ settings: { veils } }) => {
            const others = veils.offSites.filter((other) => other !== id);
            veils.offSites = on ? others : [...others, id];
          })
        }
        onUse={(id) =>
          void sites.use(id).then((name) => {
            setTrouble(name === null ? t('sites_refused') : null);
            if (name !== null) say(t('sites_used', name));
          })
        }
        onLeave={(id) => void sites.leave(id).then((name) => name !== null && say(t('sites_left', name)))}
        onLetGo={(work) => void remove('kept', work, stored?.kept[work]?.title ?? work)}
        onVeilAgain={(work) => void remove('opened', work, nameOf(work))}
      />
    </>
  );
}
