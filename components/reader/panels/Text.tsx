import { TextPanel } from '../TextPanel';
import type { PanelProps } from '../types';
import { fullScreen, useFullScreen } from '../useFullScreen';

/** The panel of type, wired to the story that is open. */
export function Text(props: PanelProps) {
  const { book, reading, onReading } = props;
  const full = useFullScreen();
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
