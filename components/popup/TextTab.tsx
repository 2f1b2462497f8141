import { useState } from 'preact/hooks';
import type { TypeRules, TypeSettings } from '../../content/typography/types';
import { t } from '../../content/words/t';
import { Button } from '../base/Button';
import { Disclosure } from '../base/Disclosure';
import { Switch } from '../base/Switch';
import { Aids } from '../type/Aids';
import { PresetFor } from '../type/PresetFor';
import { Presets } from '../type/Presets';
import { Rules } from '../type/Rules';
import { TypeControls } from '../type/TypeControls';
import './popup.css';
import './page.css';

interface Props {
  type: TypeSettings;
  onType: (change: Partial<TypeSettings>) => void;
  onSites: boolean;
  onOnSites: (on: boolean) => void;
  rules: TypeRules;
  onRules: (change: Partial<TypeRules>) => void;
  /** The site under the popup, by id; undefined where it is none of ours. */
  site?: string;
  /** Opens the panel in the page; gives whether it could. */
  onPanel: () => Promise<boolean>;
  /** Keeps this open beside the page; absent where the browser has no place for it, or it is there. */
  onBeside?: () => void;
}

/** Type in the popup: the same controls as everywhere, and what counts for the site under it. */
export function TextTab(props: Props) {
  const { type, onType, onSites, onOnSites, rules, onRules, site, onPanel, onBeside } = props;
  const [open, setOpen] = useState<'presets' | 'aids' | null>(null);
  const [failed, setFailed] = useState(false);
  return (
    <div class="u-popup-panel">
      <Switch label={t('type_onSites')} checked={onSites} initial={false} onChange={onOnSites} />
      <TypeControls type={type} onType={onType} presets={rules.presets} />
      {onBeside && (
        <Button small onClick={onBeside}>
          {t('beside_open')}
        </Button>
      )}
      {onSites && site !== undefined && (
        <>
          <PresetFor
            label={t('type_forSite')}
            none={t('type_asElsewhere')}
            canBeOff
            presets={rules.presets}
            chosen={rules.sites[site] ?? null}
            onChoose={(id) => {
              const { [site]: _, ...others } = rules.sites;
              onRules({ sites: id ? { ...others, [site]: id } : others });
            }}
          />
          <Switch
            label={t('type_tidy')}
            hint={t('type_tidyHint')}
            checked={rules.tidy.includes(site)}
            onChange={(on) =>
              onRules({ tidy: on ? [...rules.tidy, site] : rules.tidy.filter((id) => id !== site) })
            }
          />
          <Button small onClick={() => void onPanel().then((opened) => setFailed(!opened))}>
            {t('type_openPanel')}
          </Button>
          <p class="u-small" role="status">
            {failed && t('type_noPanel')}
          </p>
        </>
      )}
      <Disclosure
        summary={t('type_presets')}
        open={open === 'presets'}
        onToggle={(on) => setOpen(on ? 'presets' : null)}
      >
        <Presets type={type} presets={rules.presets} onPresets={(presets) => onRules({ presets })} />
        <Rules rules={rules} onRules={onRules} />
      </Disclosure>
      {onSites && (
        <Disclosure
          summary={t('type_aids')}
          open={open === 'aids'}
          onToggle={(on) => setOpen(on ? 'aids' : null)}
        >
          <Aids rules={rules} onRules={onRules} />
        </Disclosure>
      )}
    </div>
  );
}
