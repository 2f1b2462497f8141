import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../../content/words/t';
import type { PanelName } from '../Head';
import { Panel } from '../Panel';
import { TextPanel } from '../TextPanel';
import type { PanelProps } from '../types';
import { fullScreen, useFullScreen } from '../useFullScreen';

type Lazy = ComponentType<PanelProps>;
/** Each in a file of its own, loaded when it is first opened. */
const loads: Record<Exclude<PanelName, 'text'>, () => Promise<Lazy>> = {
  contents: async () => (await import('./Contents')).Contents,
  find: async () => (await import('../find/Find')).Find,
  listen: async () => (await import('../aloud/Listen')).Listen,
};
const titles = { contents: 'reader_contents', find: 'reader_find', listen: 'reader_listen' } as const;

/** The panel that is open. */
export function Panels(props: PanelProps) {
  const { name, book, reading, onReading } = props;
  const [loaded, setLoaded] = useState<{ name: PanelName; Inside: Lazy } | null>(null);
  const full = useFullScreen();
  useEffect(() => {
    if (name === 'text') return;
    let on = true;
    loads[name]().then(
      (Inside) => on && setLoaded({ name, Inside }),
      (cause: unknown) => console.error(cause),
    );
    return () => {
      on = false;
    };
  }, [name]);
  if (name === 'text') {
    const id = book.story.id;
    const others = reading.asPosted.filter((each) => each !== id);
    return (
      <TextPanel
        type={props.type}
        onType={props.onType}
        presets={props.presets}
        reading={reading}
        onReading={onReading}
        asPosted={props.asPosted}
        onAsPosted={(on) => onReading({ asPosted: on ? [...others, id] : others })}
        many={book.chapters.length > 1}
        full={full}
        onFull={fullScreen}
        onFocusMode={props.onFocusMode}
        onOptions={props.onOptions}
        onClose={props.onClose}
      />
    );
  }
  return (
    <Panel key={name} title={t(titles[name])} onClose={props.onClose}>
      {loaded?.name === name && <loaded.Inside {...props} />}
    </Panel>
  );
}
