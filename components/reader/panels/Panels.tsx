import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../../content/words/t';
import type { PanelName } from '../Head';
import { Panel } from '../Panel';
import type { PanelProps } from '../types';

type Lazy = ComponentType<PanelProps>;
/** Each in a file of its own, loaded when it is first opened. */
const loads: Record<PanelName, () => Promise<Lazy>> = {
  contents: async () => (await import('./Contents')).Contents,
  find: async () => (await import('../find/Find')).Find,
  listen: async () => (await import('../aloud/Listen')).Listen,
  text: async () => (await import('./Text')).Text,
};
const titles = { contents: 'reader_contents', find: 'reader_find', listen: 'reader_listen' } as const;

/** The panel that is open. */
export function Panels(props: PanelProps) {
  const { name } = props;
  const [loaded, setLoaded] = useState<{ name: PanelName; Inside: Lazy } | null>(null);
  useEffect(() => {
    let on = true;
    loads[name]().then(
      (Inside) => on && setLoaded({ name, Inside }),
      (cause: unknown) => console.error(cause),
    );
    return () => {
      on = false;
    };
  }, [name]);
  const Inside = loaded?.name === name ? loaded.Inside : null;
  // Type has a frame of its own, with what it is tried on.
  if (name === 'text') return Inside && <Inside {...props} />;
  return (
    <Panel key={name} title={t(titles[name])} onClose={props.onClose}>
      {Inside && <Inside {...props} />}
    </Panel>
  );
}
