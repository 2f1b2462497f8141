import { sendToBackground } from '../../messages/send';
import { offered } from '../offers';

/** Opens the panel in the page, or closes it; its script comes with the first time. */
export function openPanel(): void {
  const panel = offered('panel');
  if (panel) panel.toggle();
  else void sendToBackground({ type: 'part', part: 'panel' });
}
