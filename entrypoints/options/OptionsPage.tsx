import { useEffect, useState } from 'preact/hooks';
import { landmarks } from '../../components/options/landmarks';
import { Options } from '../../components/options/Options';
import { SearchResults } from '../../components/options/SearchResults';
import { findSettings } from '../../components/options/search';
import { veilGroups } from '../../components/options/settings/veils';
import { TextSection } from '../../components/options/TextSection';
import { VeilsSection } from '../../components/options/VeilsSection';
import { useSaid } from '../wiring/useSaid';
import { useStored } from '../wiring/useStored';
import { useTheme } from '../wiring/useTheme';
import { CanonsPanel } from './CanonsPanel';
import { DataPanel } from './DataPanel';
import { usePlace } from './usePlace';
import { useSettingContext } from './useSettingContext';

const searched = [{ section: 'veils' as const, groups: veilGroups }];

/** The options, wired to what is stored. Every change is stored as it is made, and seen everywhere. */
export function OptionsPage() {
  const store = useStored();
  const sayer = useSaid();
  const { section, canon } = usePlace();
  const [query, setQuery] = useState('');
  useEffect(() => setQuery(''), [section, canon]);
  const { stored, trouble, edit } = store;
  const context = useSettingContext(store, sayer);
  useTheme(stored?.settings.type.theme);
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
      {stored && at === 'text' && (
        <TextSection
          type={stored.settings.type}
          onType={(to) => edit(({ settings }) => void Object.assign(settings.type, to))}
          onSites={stored.settings.typeOnSites}
          onOnSites={(on) => edit(({ settings }) => void Object.assign(settings, { typeOnSites: on }))}
        />
      )}
      {at === 'data' && <DataPanel sayer={sayer} />}
    </Options>
  );
}
