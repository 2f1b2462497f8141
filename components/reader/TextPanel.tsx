import { defaultReading, type ReadingSettings } from '../../content/stories/reading';
import type { OwnPreset, TypeSettings } from '../../content/typography/types';
import { t } from '../../content/words/t';
import { Button } from '../base/Button';
import { Radios } from '../base/Radios';
import { Switch } from '../base/Switch';
import { TypeControls } from '../type/TypeControls';
import { Panel } from './Panel';

interface Props {
  type: TypeSettings;
  onType: (change: Partial<TypeSettings>) => void;
  presets: readonly OwnPreset[];
  reading: ReadingSettings;
  onReading: (change: Partial<ReadingSettings>) => void;
  /** The story is shown as its author posted it. */
  asPosted: boolean;
  onAsPosted: (asPosted: boolean) => void;
  many: boolean;
  full: boolean;
  onFull: () => void;
  onFocusMode: () => void;
  onOptions: () => void;
  onClose: () => void;
}

const initial = defaultReading();

/** Type, layout and what of the text is tidied. It changes as they do. */
export function TextPanel(props: Props) {
  const { type, onType, reading, onReading, asPosted, onAsPosted, many, full } = props;
  return (
    <Panel title={t('reader_textSettings')} onClose={props.onClose}>
      <TypeControls type={type} onType={onType} presets={props.presets} />
      <Switch
        label={t('reader_asPosted')}
        hint={t('reader_asPostedHint')}
        checked={asPosted}
        initial={false}
        onChange={onAsPosted}
      />
      <Radios
        legend={t('reader_layout')}
        chosen={reading.flow}
        initial={initial.flow}
        onChoose={(flow) => onReading({ flow })}
        choices={[
          { id: 'scroll' as const, label: t('reader_scroll') },
          {
            id: 'pages' as const,
            label: t('reader_pages'),
            children: (
              <Switch
                label={t('reader_twoColumns')}
                checked={reading.columns === 2}
                initial={initial.columns === 2}
                onChange={(two) => onReading({ columns: two ? 2 : 1 })}
              />
            ),
          },
        ]}
      />
      {many && (
        <Switch
          label={t('reader_single')}
          hint={t('reader_singleHint')}
          checked={reading.chapters === 'single'}
          initial={initial.chapters === 'single'}
          onChange={(single) => onReading({ chapters: single ? 'single' : 'continuous' })}
        />
      )}
      <div class="r-panel-row">
        <Button small onClick={props.onFull} aria-pressed={full}>
          {t('reader_full')}
        </Button>
        <Button small onClick={props.onFocusMode}>
          {t('reader_focus')}
        </Button>
        <Button small kind="plain" onClick={props.onOptions}>
          {t('reader_options')}
        </Button>
      </div>
    </Panel>
  );
}
