const style = `
:host { all: initial !important; position: fixed !important; inset: 0 !important; z-index: 2147483640 !important;
  pointer-events: none !important; display: block !important }
.dim { position: absolute; inset-inline: 0; background: var(--ground); opacity: .72 }
.ruler { position: absolute; inset-inline: 0; background: currentColor; opacity: .09; border-block: 1px solid }
.line { position: absolute; inset: auto auto 0 0; block-size: 2px; background: var(--mark) }
.left { position: absolute; inset: auto 12px 8px auto; padding: 2px 6px; font: 400 12px/16px system-ui, sans-serif;
  color: var(--say); background: var(--ground); border-radius: 2px }
@media (forced-colors: active) { .line { background: Highlight } .ruler { border-color: Highlight } }
`;

/**
 * A layer over the page for what helps to keep one's place: nothing of the page is changed, and nothing
 * of it can be pressed. Closed, so that no page finds what is in it.
 */
export function makeLayer() {
  const host = document.createElement('div');
  host.className = 'unspoiled unspoiled-aids';
  host.setAttribute('aria-hidden', 'true');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = document.createElement('style');
  sheet.textContent = style;
  root.append(sheet);
  document.documentElement.append(host);
  return {
    add(part: string): HTMLElement {
      const element = document.createElement('div');
      element.className = part;
      root.append(element);
      return element;
    },
    /** The colours of the text, so that what lies over it looks as it does. */
    wear(text: Element): void {
      const { color } = getComputedStyle(text);
      host.style.setProperty('--say', color);
      host.style.setProperty('color', color);
      host.style.setProperty('--mark', color);
      host.style.setProperty('--ground', groundOf(text));
    },
    remove: () => host.remove(),
  };
}
export type Layer = ReturnType<typeof makeLayer>;

function groundOf(text: Element): string {
  for (let each: Element | null = text; each; each = each.parentElement) {
    const { backgroundColor } = getComputedStyle(each);
    if (!/rgba\(.*, 0(?:\.\d+)?\)|transparent/.test(backgroundColor)) return backgroundColor;
  }
  return '#ffffff';
}
