import { useEffect, useRef } from 'preact/hooks';
import type { TypeSettings } from '../../content/typography/types';
import { t } from '../../content/words/t';
import { Button } from '../base/Button';
import { TypeControls } from '../type/TypeControls';
import './panel.css';

interface Props {
  type: TypeSettings;
  onType: (change: Partial<TypeSettings>) => void;
  /** Done, or Escape. */
  onClose: () => void;
}

/** The type settings beside the text, or under it on a phone: never over it, since it changes as they do. */
export function TextPanel({ type, onType, onClose }: Props) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  return (
    <section class="r-panel" id="r-panel" ref={panel} tabIndex={-1} aria-labelledby="r-panel-title">
      <div class="r-panel-head">
        <h2 class="u-body" id="r-panel-title">
          {t('reader_textSettings')}
        </h2>
        <Button kind="plain" small onClick={onClose}>
          {t('reader_done')}
        </Button>
      </div>
      <TypeControls type={type} onType={onType} />
    </section>
  );
}
