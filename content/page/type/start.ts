import { decodeFont } from '../../messages/font';
import { sendToBackground } from '../../messages/send';
import { pageType } from '../../typography/page';
import type { TypeSettings } from '../../typography/types';

const ATTRIBUTE = 'data-unspoiled-type';

/**
 * Sets the reader's type on a page's text, by custom properties on the root that the site's type sheet
 * reads. With `signal` the root is as it was; `off` there keeps the sheet from waiting for us.
 */
export function applyType(type: TypeSettings | null, signal: AbortSignal): void {
  const root = document.documentElement;
  if (!type) {
    root.setAttribute(ATTRIBUTE, 'off');
    return;
  }
  const { parts, properties } = pageType(type);
  for (const [name, value] of Object.entries(properties)) root.style.setProperty(name, value);
  root.setAttribute(ATTRIBUTE, parts.join(' '));
  if (type.font === 'serif') void loadSerif(signal);
  signal.addEventListener(
    'abort',
    () => {
      for (const name of Object.keys(properties)) root.style.removeProperty(name);
      if (!root.getAttribute('style')) root.removeAttribute('style');
      root.setAttribute(ATTRIBUTE, 'off');
    },
    { once: true },
  );
}

let loading: Promise<void> | undefined;

/** The bundled serif, as bytes: a page may fetch nothing of ours. Until it is there its stand-in serves. */
function loadSerif(signal: AbortSignal): Promise<void> {
  loading ??= (async () => {
    const answer = await sendToBackground({ type: 'font', font: 'serif' });
    if (!answer.ok) {
      console.warn('Unspoiled: the font did not come', answer.why);
      loading = undefined;
      return;
    }
    const face = new FontFace('Literata', decodeFont(answer.value), { weight: '200 900' });
    await face.load();
    if (!signal.aborted) document.fonts.add(face);
  })();
  return loading;
}
