import { defaultRules } from '../../content/typography/ranges';
import { t } from '../../content/words/t';
import { Select } from '../base/Select';
import { Slider } from '../base/Slider';
import { Switch } from '../base/Switch';
import type { RulesProps } from './Rules';

const initial = defaultRules().aids;

/** What helps to keep one's place on sites' pages; all off at first. */
export function Aids({ rules: { aids }, onRules }: RulesProps) {
  const change = (part: Partial<typeof aids>) => onRules({ aids: { ...aids, ...part } });
  return (
    <div class="u-type">
      <Select
        beside
        label={t('type_guide')}
        choices={[
          { id: 'none', label: t('type_guideNone') },
          { id: 'ruler', label: t('type_guideRuler') },
          { id: 'paragraph', label: t('type_guideParagraph') },
        ]}
        chosen={aids.guide}
        initial={initial.guide}
        onChoose={(guide) => change({ guide })}
      />
      <Switch
        label={t('type_emphasis')}
        hint={t('type_emphasisHint')}
        checked={aids.emphasis}
        initial={initial.emphasis}
        onChange={(emphasis) => change({ emphasis })}
      />
      <Switch
        label={t('type_progress')}
        checked={aids.progress}
        initial={initial.progress}
        onChange={(progress) => change({ progress })}
      />
      <Switch
        label={t('type_awake')}
        checked={aids.awake}
        initial={initial.awake}
        onChange={(awake) => change({ awake })}
      />
      <Slider
        label={t('type_scrollSpeed')}
        unit={t('type_scrollUnit')}
        min={2}
        max={60}
        step={1}
        leap={5}
        initial={initial.scrollSpeed}
        value={aids.scrollSpeed}
        onChange={(scrollSpeed) => change({ scrollSpeed })}
      />
    </div>
  );
}
