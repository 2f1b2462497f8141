import { useState } from 'preact/hooks';
import { ErrorMessage } from '../../components/base/ErrorMessage';
import { Popup } from '../../components/popup/Popup';
import { firstTab, type PopupTab } from '../../components/popup/state';
import { TextTab } from '../../components/popup/TextTab';
import { ThisPage } from '../../components/popup/ThisPage';
import { openOptions, openReader } from '../wiring/open';
import { move } from '../wiring/progress';
import { useCanonIds } from '../wiring/useCanonIds';
import { useCanons } from '../wiring/useCanons';
import { useSaid } from '../wiring/useSaid';
import { useStored } from '../wiring/useStored';
import { useTheme } from '../wiring/useTheme';
import { usePage } from './usePage';
import { useStoryPanel } from './useStoryPanel';

/** The popup, wired to what is stored and to the page it was opened over. */
export function PopupPage() {
  const store = useStored();
  const { stored, trouble, edit } = store;
  const here = usePage(stored);
  const { page, tab: tabHere } = here;
  const sayer = useSaid();
  const StoryPanel = useStoryPanel();
  const [chosen, setChosen] = useState<PopupTab | null>(null);
  const followed = Object.keys(stored?.progress ?? {});
  const onPage = useCanonIds(here.fandoms) ?? [];
  const ids = onPage.length > 0 ? onPage : followed;
  const canons = useCanons([...onPage, ...followed], stored?.ownCanons);
  useTheme(stored?.settings.type.theme);

  if (!stored) return trouble ? <ErrorMessage what={trouble} /> : null;
  const { veils, type, typeOnSites } = stored.settings;
  const site = tabHere?.site;
  const tab = chosen ?? firstTab(page);
  return (
    <Popup
      tab={tab}
      onTab={setChosen}
      veils={{ on: veils.on && !(site && veils.offSites.includes(site.id)), ofSite: site !== undefined }}
      onVeils={(on) =>
        edit(({ settings }) => {
          const others = settings.veils.offSites.filter((id) => id !== site?.id);
          if (site) settings.veils.offSites = on ? others : [...others, site.id];
          if (on || !site) settings.veils.on = on;
        })
      }
      followed={followed.length}
      onCanons={() => openOptions('canons')}
      onRead={() => openReader('/')}
      onOptions={() => openOptions()}
      trouble={trouble}
      said={sayer.said}
      onGone={sayer.hush}
    >
      {tab === 'page' && (
        <ThisPage
          page={page}
          ids={ids}
          canons={canons}
          progress={stored.progress}
          onShow={here.show}
          onHide={here.hide}
          onAllow={here.allow}
          onReload={here.reload}
          onCanons={() => openOptions('canons')}
          onProgress={(id, to) => void move(store, sayer, canons, { [id]: to })}
        />
      )}
      {tab === 'text' && (
        <TextTab
          type={type}
          onType={(to) => edit(({ settings }) => Object.assign(settings.type, to))}
          onSites={typeOnSites}
          onOnSites={(on) =>
            edit(({ settings }) => {
              settings.typeOnSites = on;
            })
          }
        />
      )}
      {tab === 'story' && StoryPanel && (
        <StoryPanel store={store} sayer={sayer} elsewhere={page.is === 'elsewhere'} />
      )}
    </Popup>
  );
}
