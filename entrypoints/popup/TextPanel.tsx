import { TextTab } from '../../components/popup/TextTab';
import { sendToType } from '../../content/messages/toType';
import { opensBeside } from '../wiring/beside';
import type { Sayer } from '../wiring/useSaid';
import type { Store } from '../wiring/useStored';
import { useType } from '../wiring/useType';
import type { TabHere } from './tab';

interface Props {
  store: Store;
  sayer: Sayer;
  tab: TabHere | null;
  /** It stands beside the page already. */
  beside?: boolean;
}

/** Type in the popup, shown in the page under it while it is being changed. */
export function TextPanel({ store: { stored, edit }, sayer, tab, beside = false }: Props) {
  const { type, onType } = useType(stored?.settings.type, sayer.say, tab?.site?.id, tab?.id);
  if (!stored || !type) return null;
  const besides = beside ? undefined : opensBeside(tab?.windowId);
  const { typeOnSites, typeRules } = stored.settings;
  return (
    <TextTab
      type={type}
      onType={onType}
      onSites={typeOnSites}
      onOnSites={(on) => void edit(({ settings }) => void Object.assign(settings, { typeOnSites: on }))}
      rules={typeRules}
      onRules={(to) => void edit(({ settings }) => void Object.assign(settings.typeRules, to))}
      site={tab?.site?.id}
      onBeside={
        besides &&
        (() => {
          besides();
          if (document.documentElement.dataset.frame === 'popup') window.close();
        })
      }
      onPanel={async () => tab !== null && (await sendToType(tab.id, { type: 'type.panel' }))}
    />
  );
}
