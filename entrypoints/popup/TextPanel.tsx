import { TextTab } from '../../components/popup/TextTab';
import { sendToType } from '../../content/messages/toType';
import type { Sayer } from '../wiring/useSaid';
import type { Store } from '../wiring/useStored';
import { useType } from '../wiring/useType';
import type { TabHere } from './tab';

interface Props {
  store: Store;
  sayer: Sayer;
  tab: TabHere | null;
}

/** Type in the popup, shown in the page under it while it is being changed. */
export function TextPanel({ store: { stored, edit }, sayer, tab }: Props) {
  const { type, onType } = useType(stored?.settings.type, sayer.say, tab?.site?.id, tab?.id);
  if (!stored || !type) return null;
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
      onPanel={async () => tab !== null && (await sendToType(tab.id, { type: 'type.panel' }))}
    />
  );
}
