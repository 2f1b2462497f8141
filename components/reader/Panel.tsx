import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../content/words/t';
import { Button } from '../base/Button';
import './panel.css';

interface Props {
  title: string;
  /** Done, or Escape. */
  onClose: () => void;
  children: ComponentChildren;
}

/** Beside the text, or under it on a phone: never over all of it, since one works on what one sees. */
export function Panel({ title, onClose, children }: Props) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  return (
    <section class="r-panel" id="r-panel" ref={panel} tabIndex={-1} aria-labelledby="r-panel-title">
      <div class="r-panel-head">
        <h2 class="u-body" id="r-panel-title">
          {title}
        </h2>
        <Button kind="plain" small onClick={onClose}>
          {t('reader_done')}
        </Button>
      </div>
      {children}
    </section>
  );
}
