import { useState } from 'preact/hooks';
import { ErrorMessage } from '../../components/base/ErrorMessage';
import { Lost } from '../../components/popup/Lost';
import { Popup } from '../../components/popup/Popup';
import { firstTab, type PageState, type PopupTab } from '../../components/popup/state';
import { ThisPage } from '../../components/popup/ThisPage';
import { openOptions, openReader, openWelcome } from '../wiring/open';
import { pageLinks } from '../wiring/pageLinks';
import { useCanonIds } from '../wiring/useCanonIds';
import { useCanons } from '../wiring/useCanons';
import { useLook } from '../wiring/useLook';
import { useSaid } from '../wiring/useSaid';
import { useStored } from '../wiring/useStored';
import type { TabHere } from './tab';
import { useLater } from './useLater';
import { useLost } from './useLost';
import { usePage } from './usePage';

const copy = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    (cause: unknown) => {
      console.error(cause);
      return false;
    },
  );

/** Any page may hold a story, but not a list of works. */
const readsHere = (page: PageState, tab: TabHere | null): boolean =>
  !!tab?.host &&
  page.is !== 'loading' &&
  page.is !== 'noAccess' &&
  !(page.is === 'report' && page.report.works > 1);

const below = () => import('./Below').then(({ Below }) => Below);
const textPanel = () => import('./TextPanel').then(({ TextPanel }) => TextPanel);
const storyPanel = () => import('./StoryPanel').then(({ StoryPanel }) => StoryPanel);

/** The popup, wired to what is stored and to the page it was opened over. */
export function PopupPage() {
  const store = useStored();
  const { stored, trouble, edit } = store;
  const here = usePage(store);
  const { page, tab: tabHere } = here;
  const sayer = useSaid();
  const lost = useLost(page, tabHere);
  const [chosen, setChosen] = useState<PopupTab | null>(null);
  const tab = chosen ?? firstTab(page);
  const Below = useLater(below, page.is !== 'loading');
  const TextPanel = useLater(textPanel, tab === 'text');
  const StoryPanel = useLater(storyPanel, tab === 'story');
  const followed = Object.keys(stored?.progress ?? {});
  const onPage = useCanonIds(here.fandoms) ?? [];
  const ids = onPage.length > 0 ? onPage : followed;
  const canons = useCanons([...onPage, ...followed], stored?.ownCanons);
  useLook(stored?.settings.type);

  if (!stored && trouble) return <ErrorMessage what={trouble} />;
  const frame = { trouble, said: sayer.said, onGone: sayer.hush };
  // The frame is there before storage has answered; nothing in it says what is not known yet.
  if (!stored)
    return (
      <Popup {...frame} tab="page" onTab={setChosen} veils={null} onVeils={() => {}} links={pageLinks(null)}>
        {null}
      </Popup>
    );
  const { veils } = stored.settings;
  const site = tabHere?.site;
  return (
    <Popup
      {...frame}
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
      links={pageLinks(followed.length)}
    >
      {tab === 'page' && (
        <ThisPage
          page={page}
          canons={canons}
          progress={stored.progress}
          lost={lost && <Lost {...lost} onCopy={copy} />}
          onShow={here.show}
          onHide={here.hide}
          onAllow={here.allow}
          onAdd={here.add}
          onReload={here.reload}
          onCanons={() => openOptions('canons')}
          onHow={openWelcome}
          onReadHere={readsHere(page, tabHere) ? () => openReader(`/capture/${tabHere?.id}`) : undefined}
        >
          {Below && <Below store={store} sayer={sayer} page={page} ids={ids} canons={canons} />}
        </ThisPage>
      )}
      {tab === 'text' && TextPanel && <TextPanel store={store} sayer={sayer} tab={tabHere} />}
      {tab === 'story' && StoryPanel && (
        <StoryPanel store={store} sayer={sayer} elsewhere={page.is === 'elsewhere'} />
      )}
    </Popup>
  );
}
