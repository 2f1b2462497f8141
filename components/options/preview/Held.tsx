import { useRef } from 'preact/hooks';
import { t } from '../../../content/words/t';
import '../../welcome/welcome.css';

/** Held this long, in ms, a press is a peek and no longer a click: as on pages. */
const HOLD = 250;

interface Props {
  /** The work's, for those who hear it. */
  name: string;
  says: string;
  open: boolean;
  /** It shows while it is held, and hides again. */
  peek: boolean;
  onOpen: (open: boolean) => void;
}

/** The button of a sample's veil. */
export function Held({ name, says, open, peek, onOpen }: Props) {
  const timer = useRef(0);
  const held = useRef(false);
  const letGo = () => {
    clearTimeout(timer.current);
    if (held.current) onOpen(false);
  };
  return (
    <button
      type="button"
      class="u-welcome-tab"
      aria-expanded={open}
      onPointerDown={() => {
        held.current = false;
        if (!peek || open) return;
        timer.current = window.setTimeout(() => {
          held.current = true;
          onOpen(true);
        }, HOLD);
      }}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onPointerLeave={letGo}
      onClick={() => {
        // The click that follows a peek is not meant to open.
        if (!held.current) onOpen(!open);
        held.current = false;
      }}
    >
      {says} · <b>{t(open ? 'veil_hide' : 'veil_show')}</b>
      <span class="u-heard">, {name}</span>
    </button>
  );
}
