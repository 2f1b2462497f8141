import { useEffect, useState } from 'preact/hooks';
import { landmarks } from '../../components/options/landmarks';
import { Options } from '../../components/options/Options';
import { SearchResults } from '../../components/options/SearchResults';
import { findSettings } from '../../components/options/search';
import { dataGroups } from '../../components/options/settings/data';
import { veilGroups } from '../../components/options/settings/veils';
import { VeilsSection } from '../../components/options/VeilsSection';
import { useLook } from '../wiring/useLook';
import { useSaid } from '../wiring/useSaid';
import { useStored } from '../wiring/useStored';
import { useTitle } from '../wiring/useTitle';
import { CanonsPanel } from './CanonsPanel';
import { DataPanel } from './DataPanel';
import { KeysPanel } from './KeysPanel';
import { SitesPanel } from './SitesPanel';
import { TextPanel } from './TextPanel';
import { usePlace } from './usePlace';
import { useSettingContext } from './useSettingContext';

const searched = [
  { section: 'veils' as const, groups: veilGroups },
  { section: 'data' as const, groups: dataGroups },
];

/** The options, wired to what is stored. Every change is stored as it is made, and seen everywhere. */
export function OptionsPage() {
  const store = useStored();
  const sayer = useSaid();
  const { section, canon } = usePlace();
  const [query, setQuery] = useState('');
  useEffect(() => setQuery(''), [section, canon]);
  const { stored, trouble } = store;
  const context = useSettingContext(store, sayer);
  useLook(stored?.settings.type);
  useTitle('options_title', stored ? stored.settings.discreet : true);
  const finding = query.trim() !== '';
  const at = finding ? null : section;
  return (
    <Options
      section={section}
      query={query}
      onQuery={setQuery}
      trouble={trouble}
      said={sayer.said}
      onGone={sayer.hush}
    >
      {context && finding && (
        <SearchResults query={query} found={findSettings(query, searched, landmarks)} context={context} />
      )}
      {stored && at === 'canons' && <CanonsPanel key={canon} store={store} sayer={sayer} first={canon} />}
      {context && at === 'veils' && <VeilsSection context={context} />}
      {stored && at === 'text' && <TextPanel store={store} sayer={sayer} />}
      {stored && at === 'sites' && <SitesPanel store={store} sayer={sayer} />}
      {at === 'keys' && <KeysPanel />}
      {at === 'data' && (
        <DataPanel sayer={sayer} context={context} opened={Object.keys(stored?.opened ?? {}).length} />
      )}
    </Options>
  );
}
