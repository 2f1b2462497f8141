import { Options } from '../../components/options/Options';
import { TextSection } from '../../components/options/TextSection';
import { useSaid } from '../wiring/useSaid';
import { useStored } from '../wiring/useStored';
import { useTheme } from '../wiring/useTheme';
import { CanonsPanel } from './CanonsPanel';
import { DataPanel } from './DataPanel';
import { usePlace } from './usePlace';
import { VeilsPanel } from './VeilsPanel';

/** The options, wired to what is stored. Every change is stored as it is made, and seen everywhere. */
export function OptionsPage() {
  const store = useStored();
  const sayer = useSaid();
  const { section, canon } = usePlace();
  const { stored, trouble, edit } = store;
  useTheme(stored?.settings.type.theme);
  return (
    <Options section={section} trouble={trouble} said={sayer.said} onGone={sayer.hush}>
      {stored && section === 'canons' && (
        <CanonsPanel key={canon} store={store} sayer={sayer} first={canon} />
      )}
      {stored && section === 'veils' && <VeilsPanel store={store} sayer={sayer} />}
      {stored && section === 'text' && (
        <TextSection
          type={stored.settings.type}
          onType={(to) => edit(({ settings }) => void Object.assign(settings.type, to))}
          onSites={stored.settings.typeOnSites}
          onOnSites={(on) => edit(({ settings }) => void Object.assign(settings, { typeOnSites: on }))}
        />
      )}
      {section === 'data' && <DataPanel sayer={sayer} />}
    </Options>
  );
}
