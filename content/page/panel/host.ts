/**
 * A host in the page with a closed shadow root: the page's style does not reach in, nor its scripts. It
 * stands in the wider margin beside the text, and is a sheet below on a narrow screen.
 */
export function panelHost(style: string, theme: 'light' | 'dark') {
  const before = document.activeElement;
  const host = document.createElement('div');
  host.className = 'unspoiled unspoiled-panel-host';
  host.dataset.theme = theme;
  const root = host.attachShadow({ mode: 'closed' });
  const element = document.createElement('style');
  element.textContent = style;
  root.append(element);
  // What happens in the panel stays there: sites listen for keys and presses on the whole document.
  for (const type of [
    'keydown',
    'keyup',
    'keypress',
    'click',
    'pointerdown',
    'mousedown',
    'wheel',
    'input',
    'change',
  ])
    host.addEventListener(type, (event) => event.stopPropagation());
  document.documentElement.append(host);
  return {
    root,
    focus: () => root.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true }),
    remove: () => {
      host.remove();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    },
  };
}
