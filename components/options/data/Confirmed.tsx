import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../content/words/t';
import { Button } from '../../base/Button';
import '../options.css';
import '../groups.css';
import '../lists.css';
import '../rows.css';

interface Props {
  label: string;
  /** On the button that does it. */
  now: string;
  onDo: () => void;
}

/** What cannot be undone is asked for twice, in place: no dialog, and the way out is as near. */
export function Confirmed({ label, now, onDo }: Props) {
  const [asked, setAsked] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    // The pressed button is gone; the focus goes to the one that changes nothing, or back.
    if (moved.current) box.current?.querySelector<HTMLElement>('button:last-of-type')?.focus();
    moved.current = false;
  }, [asked]);
  const ask = (to: boolean) => {
    moved.current = true;
    setAsked(to);
  };
  return (
    <div class="u-options-actions" ref={box}>
      {asked ? (
        <>
          <Button
            onClick={() => {
              ask(false);
              onDo();
            }}
          >
            {now}
          </Button>
          <Button kind="plain" onClick={() => ask(false)}>
            {t('data_keep')}
          </Button>
        </>
      ) : (
        <Button onClick={() => ask(true)}>{label}</Button>
      )}
    </div>
  );
}
