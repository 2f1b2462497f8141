import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { sendToBackground } from '../../content/messages/send';
import { sendToType } from '../../content/messages/toType';
import type { TypeSettings } from '../../content/typography/types';

/** How long after the last change of a moving slider it is stored. */
const REST = 250;

/**
 * The reader's type while it is being changed: shown at once, here and in the page of a tab, stored when
 * it rests, and when our page closes before that.
 * @param site and tab of the page under the popup, where there is one.
 */
export function useType(
  stored: TypeSettings | undefined,
  onTrouble: (why: string) => void,
  site = '',
  tab?: number,
): { type: TypeSettings | undefined; onType: (change: Partial<TypeSettings>) => void } {
  const [draft, setDraft] = useState<TypeSettings | null>(null);
  const waiting = useRef<{ settings: TypeSettings; timer: number } | null>(null);
  const save = useCallback(async () => {
    const settings = waiting.current?.settings;
    clearTimeout(waiting.current?.timer);
    waiting.current = null;
    if (!settings) return;
    if (tab !== undefined) void sendToType(tab, { type: 'type.show', settings, settled: true });
    const answer = await sendToBackground({ type: 'type', settings, site });
    if (!answer.ok) onTrouble(answer.cause instanceof Error ? answer.cause.message : answer.why);
    // What is stored by now is what was last drawn, unless it has been changed again meanwhile.
    if (!waiting.current) setDraft(null);
  }, [site, tab, onTrouble]);
  useEffect(() => {
    // One message is sent still as a popup closes; a whole change of the store would be cut off.
    const flush = () => void save();
    addEventListener('pagehide', flush);
    return () => removeEventListener('pagehide', flush);
  }, [save]);
  const type = draft ?? stored;
  const onType = (change: Partial<TypeSettings>) => {
    if (!type) return;
    const settings = { ...(waiting.current?.settings ?? type), ...change };
    setDraft(settings);
    if (tab !== undefined) void sendToType(tab, { type: 'type.show', settings, settled: false });
    clearTimeout(waiting.current?.timer);
    waiting.current = { settings, timer: window.setTimeout(() => void save(), REST) };
  };
  return { type, onType };
}
