import { VeilsSection } from '../../components/options/VeilsSection';
import { t } from '../../content/words/t';
import type { Sayer } from '../wiring/useSaid';
import type { Store } from '../wiring/useStored';

interface Props {
  store: Store;
  sayer: Sayer;
}

export function VeilsPanel({ store: { stored, edit }, sayer: { say } }: Props) {
  if (!stored) return null;
  const { veils, spoilers, phrases } = stored.settings;
  return (
    <VeilsSection
      veils={veils}
      spoilers={spoilers}
      phrases={phrases}
      onVeils={(to) => edit(({ settings }) => void Object.assign(settings.veils, to))}
      onSpoilers={(to) => edit(({ settings }) => void Object.assign(settings.spoilers, to))}
      onAddPhrase={(text) => edit(({ settings }) => void settings.phrases.push({ text }))}
      onRemovePhrase={async (phrase) => {
        const at = phrases.findIndex(({ text }) => text === phrase.text);
        const removed = await edit(({ settings }) => {
          settings.phrases = settings.phrases.filter(({ text }) => text !== phrase.text);
        });
        if (!removed) return;
        say(t('said_phraseRemoved', phrase.text), () =>
          edit(({ settings }) => void settings.phrases.splice(at, 0, phrase)),
        );
      }}
    />
  );
}
