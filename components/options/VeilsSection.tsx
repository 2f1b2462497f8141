import type { SpoilerPreferences } from '../../content/spoilers/types';
import type { AlwaysHide, Phrase, VeilSettings } from '../../content/storage/types';
import { t, type Word } from '../../content/words/t';
import { Radios } from '../base/Radios';
import { Switch } from '../base/Switch';
import { Group } from './Group';
import { Phrases } from './Phrases';

interface Props {
  veils: VeilSettings;
  spoilers: SpoilerPreferences;
  phrases: readonly Phrase[];
  onVeils: (change: Partial<VeilSettings>) => void;
  onSpoilers: (change: Partial<SpoilerPreferences>) => void;
  onAddPhrase: (text: string) => void;
  onRemovePhrase: (phrase: Phrase) => void;
}

const always: { id: AlwaysHide; word: Word }[] = [
  { id: 'summary', word: 'veils_summaries' },
  { id: 'freeforms', word: 'veils_freeforms' },
  { id: 'relationships', word: 'veils_relationships' },
  { id: 'characters', word: 'veils_characters' },
  { id: 'notes', word: 'veils_notes' },
];

/** What is veiled on sites, and how a veil looks. */
export function VeilsSection(props: Props) {
  const { veils, spoilers, phrases, onVeils, onSpoilers, onAddPhrase, onRemovePhrase } = props;
  return (
    <>
      <h1 class="u-title">{t('options_veils')}</h1>
      <p class="u-body u-quiet u-options-intro">{t('veils_intro')}</p>
      <Group heading={t('veils_whole')}>
        <Switch label={t('popup_veilsAll')} checked={veils.on} onChange={(on) => onVeils({ on })} />
      </Group>
      <Group heading={t('veils_unsure')}>
        <Switch
          label={t('veils_strict')}
          hint={t('veils_strictHint')}
          checked={spoilers.strict}
          onChange={(strict) => onSpoilers({ strict })}
        />
        <Radios
          legend={t('veils_unresolved')}
          choices={[
            { id: 'hide', label: t('veils_unresolvedHide') },
            { id: 'ask', label: t('veils_unresolvedAsk') },
          ]}
          chosen={spoilers.unresolved}
          onChoose={(unresolved) => onSpoilers({ unresolved })}
        />
      </Group>
      <Group heading={t('veils_words')} hint={t('veils_wordsHint')}>
        <Phrases phrases={phrases} onAdd={onAddPhrase} onRemove={onRemovePhrase} />
      </Group>
      <Group heading={t('veils_always')} hint={t('veils_alwaysHint')}>
        {always.map(({ id, word }) => (
          <Switch
            key={id}
            label={t(word)}
            checked={veils.always[id]}
            onChange={(on) => onVeils({ always: { ...veils.always, [id]: on } })}
          />
        ))}
      </Group>
      <Group heading={t('veils_look')}>
        <Switch
          label={t('veils_shy')}
          hint={t('veils_shyHint')}
          checked={veils.label === 'hidden'}
          onChange={(shy) => onVeils({ label: shy ? 'hidden' : 'full' })}
        />
        <Switch
          label={t('veils_plain')}
          hint={t('veils_plainHint')}
          checked={veils.leaf === 'plain'}
          onChange={(plain) => onVeils({ leaf: plain ? 'plain' : 'written' })}
        />
      </Group>
      <Group heading={t('veils_warnings')}>
        <Switch
          label={t('veils_warningsToo')}
          hint={t('veils_warningsHint')}
          checked={veils.warnings}
          onChange={(warnings) => onVeils({ warnings })}
        />
      </Group>
    </>
  );
}
