import type { OwnPreset, TypeSettings } from '../../content/typography/types';
import { t } from '../../content/words/t';
import { Button } from '../base/Button';
import { Switch } from '../base/Switch';
import { PresetFor } from './PresetFor';
import { TypeControls } from './TypeControls';

interface Props {
  type: TypeSettings;
  onType: (change: Partial<TypeSettings>) => void;
  presets: readonly OwnPreset[];
  site: { chosen: string | null; onChoose: (id: string | null) => void };
  /** Null: the page is no work's. */
  work: { chosen: string | null; onChoose: (id: string | null) => void } | null;
  /** Null: no style of an author's is here. */
  author: { keeps: boolean; onKeep: (keeps: boolean) => void } | null;
  /** Null: the page cannot scroll by itself. */
  scroll: { on: boolean; onScroll: () => void } | null;
  onClose: () => void;
}

/** The panel in a site's page. Nothing in it takes anything away. */
export function PagePanel({ type, onType, presets, site, work, author, scroll, onClose }: Props) {
  return (
    <div
      class="u-page-panel"
      role="dialog"
      aria-labelledby="panel-title"
      onKeyDown={(event) => {
        // What is typed here is none of the page's business: sites have keys of their own.
        event.stopPropagation();
        if (event.key === 'Escape') onClose();
      }}
    >
      <div class="u-page-panel-head">
        <h2 class="u-body" id="panel-title" tabIndex={-1}>
          {t('type_panelTitle')}
        </h2>
        <button type="button" class="u-page-panel-close" aria-label={t('type_panelClose')} onClick={onClose}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M5 5l10 10M15 5L5 15" />
          </svg>
        </button>
      </div>
      <TypeControls type={type} onType={onType} presets={presets} />
      <PresetFor
        label={t('type_forSite')}
        none={t('type_asElsewhere')}
        canBeOff
        presets={presets}
        {...site}
      />
      {work && (
        <PresetFor
          label={t('type_forWork')}
          none={t('type_asElsewhere')}
          canBeOff
          presets={presets}
          {...work}
        />
      )}
      {author && (
        <Switch
          label={t('type_keepAuthor')}
          hint={t('type_keepAuthorHint')}
          checked={author.keeps}
          onChange={author.onKeep}
        />
      )}
      {scroll && (
        <Button small onClick={scroll.onScroll}>
          {t(scroll.on ? 'type_scrollStop' : 'type_scroll')}
        </Button>
      )}
      <p class="u-small">{t('type_panelSame')}</p>
    </div>
  );
}
