import type { TypeSettings } from '../../content/typography/types';
import { t } from '../../content/words/t';
import { Switch } from '../base/Switch';
import { TypeControls } from '../type/TypeControls';
import './popup.css';

interface Props {
  type: TypeSettings;
  onType: (change: Partial<TypeSettings>) => void;
  onSites: boolean;
  onOnSites: (on: boolean) => void;
}

export function TextTab({ type, onType, onSites, onOnSites }: Props) {
  return (
    <div class="u-popup-panel">
      <Switch label={t('type_onSites')} checked={onSites} onChange={onOnSites} />
      <TypeControls type={type} onType={onType} />
    </div>
  );
}
