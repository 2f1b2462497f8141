import { useRef } from 'preact/hooks';
import { t } from '../../../content/words/t';
import { Button } from '../../base/Button';
import type { Setting, SettingContext } from './types';
import './settings.css';

interface Props {
  setting: Setting;
  context: SettingContext;
}

/** A setting with its reset, which is there only where there is something to go back to. */
export function Row({ setting, context }: Props) {
  const { settings, initial, edit, say } = context;
  const row = useRef<HTMLDivElement>(null);
  const name = t(setting.label);
  const reset = () => {
    const before = structuredClone(settings);
    edit((draft) => setting.reset(draft, initial));
    say(t('settings_reset', name), () => edit((draft) => setting.reset(draft, before)));
    // The button goes; the hand stays with the setting.
    row.current?.querySelector<HTMLElement>('input, select, button')?.focus();
  };
  return (
    <div class="u-setting" ref={row} data-setting={setting.id}>
      {setting.draw(context)}
      {!setting.isInitial(settings, initial) && (
        <p class="u-setting-reset">
          <Button kind="plain" small aria-label={t('base_resetOf', name)} onClick={reset}>
            {t('base_reset')}
          </Button>
        </p>
      )}
    </div>
  );
}
