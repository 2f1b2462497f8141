import { sendToBackground } from '../../messages/send';
import { clampLength, ranges } from '../../typography/ranges';
import type { TypeRules } from '../../typography/types';
import { startKey } from '../keys';
import { openPanel } from './panel';
import type { TypePart } from './part';

/**
 * The reader's own single keys for type. They are read anew at each press, so that a change counts at once.
 * @param toggle sets the page as the site's, or ours again.
 */
export function startTypeKeys(
  part: TypePart,
  rules: () => Pick<TypeRules, 'keys'>,
  toggle: () => void,
  signal: AbortSignal,
): void {
  const grow = (by: number) => {
    const type = part.now();
    if (!type) return;
    const settings = { ...type, size: clampLength('size', type.size + by * ranges.size.step) };
    part.show(settings, true);
    void sendToBackground({ type: 'type', settings, site: part.site, ...(part.work && { work: part.work }) });
  };
  const acts: Partial<Record<keyof TypeRules['keys'], () => void>> = {
    panel: openPanel,
    bigger: () => grow(1),
    smaller: () => grow(-1),
    toggle,
  };
  for (const [name, act] of Object.entries(acts))
    startKey(() => rules().keys[name as keyof TypeRules['keys']], act, signal);
}
