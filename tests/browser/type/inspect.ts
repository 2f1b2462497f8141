/** What a page's text looks like, as computed by the browser. Lengths in px. */
export interface TextLook {
  size: number;
  lineHeight: number;
  family: string;
  /** Of the content, and as wide as it could be. */
  width: number;
  room: number;
  /** Text that reads badly: its words, and contrast. */
  faint: string[];
}

/** Runs in the page. @param text selector of the page's texts; @param judge whether contrast is looked at. */
export function readText({ text, judge }: { text: string; judge: boolean }): TextLook[] {
  const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = ([r = 0, g = 0, b = 0]: number[]) => {
    const part = (value: number) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  };
  const ground = (element: Element): number[] => {
    for (let up: Element | null = element; up; up = up.parentElement) {
      const colour = channels(getComputedStyle(up).backgroundColor);
      if ((colour[3] ?? 1) > 0.5) return colour;
    }
    return [255, 255, 255];
  };
  const faintIn = (root: Element): string[] => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const faint: string[] = [];
    for (let n = 0; walker.nextNode() && n < 400; n++) {
      const node = walker.currentNode as Text;
      const parent = node.parentElement;
      if (
        !node.data.trim() ||
        !parent ||
        /^(SCRIPT|STYLE|NOSCRIPT|BUTTON|OPTION|TEXTAREA)$/.test(parent.tagName)
      )
        continue;
      if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (parent.closest('button, input, select, svg')) continue;
      const [light = 0, dark = 0] = [channels(getComputedStyle(parent).color), ground(parent)]
        .map(luminance)
        .sort((a, b) => b - a);
      const ratio = (light + 0.05) / (dark + 0.05);
      if (ratio < 4.45) faint.push(`${node.data.trim().slice(0, 30)}: ${ratio.toFixed(2)}`);
    }
    return faint;
  };
  return [...document.querySelectorAll<HTMLElement>(text)]
    .filter((element) => element.checkVisibility() && element.textContent?.trim())
    .map((element) => {
      const style = getComputedStyle(element);
      const around = element.parentElement ? getComputedStyle(element.parentElement) : style;
      const px = (value: string) => Number.parseFloat(value) || 0;
      const paddings = px(style.paddingLeft) + px(style.paddingRight);
      const first = [...element.querySelectorAll('p')].find(
        (each) => each.textContent?.trim() && !each.closest('table, [class]:not(:has(> p)), pre'),
      );
      const inner = getComputedStyle(first ?? element);
      return {
        size: px(inner.fontSize),
        lineHeight: px(inner.lineHeight),
        family: inner.fontFamily,
        width: element.clientWidth - paddings,
        room:
          (element.parentElement?.clientWidth ?? innerWidth) -
          px(around.paddingLeft) -
          px(around.paddingRight) -
          paddings,
        faint: judge ? faintIn(element) : [],
      };
    });
}

/** What is looked at of elements: all that our style could set, but no size that follows the text's. */
const looked = [
  ...['color', 'backgroundColor', 'backgroundImage', 'fontFamily', 'fontSize', 'fontWeight', 'fontStyle'],
  ...['lineHeight', 'letterSpacing', 'wordSpacing', 'textIndent', 'textAlign', 'textDecorationLine'],
  ...[
    'display',
    'visibility',
    'opacity',
    'filter',
    'float',
    'position',
    'boxSizing',
    'overflowX',
    'colorScheme',
  ],
  ...['paddingLeft', 'paddingRight', 'paddingTop', 'paddingBottom', 'marginTop', 'marginBottom', 'maxWidth'],
  ...[
    'animationName',
    'transitionDuration',
    'hyphens',
    'fontVariantCaps',
    'textTransform',
    'whiteSpaceCollapse',
  ],
];

export interface Digest {
  /** One line an element. */
  styles: string[];
  /** How far it can be scrolled sideways. */
  sideways: number;
  html: string;
}

/** Runs in the page: the computed styles of what is outside the text, or of all. */
export function readAround({ text, all, looked }: { text: string; all: boolean; looked: string[] }): Digest {
  const styles: string[] = [];
  for (const element of document.querySelectorAll('*')) {
    if (!all && element.closest(text)) continue;
    if (element.closest('head, .unspoiled')) continue;
    const style = getComputedStyle(element) as unknown as Record<string, string>;
    const name = [element.tagName, element.id, element.getAttribute('class')].join('.');
    styles.push(`${name} ${looked.map((each) => `${each}:${style[each]}`).join(';')}`);
  }
  const root = document.documentElement;
  const copy = root.cloneNode(true) as Element;
  copy.removeAttribute('data-unspoiled-type');
  return { styles, sideways: Math.max(0, root.scrollWidth - root.clientWidth), html: copy.outerHTML };
}

export const around = (text: string, all: boolean) => ({ text, all, looked });

/** Where two digests differ, as lines. */
export function differences(one: Digest, other: Digest): string[] {
  if (one.styles.length !== other.styles.length)
    return [`${one.styles.length} elements, then ${other.styles.length}`];
  return one.styles.flatMap((line, at) => {
    const now = other.styles[at] ?? '';
    if (line === now) return [];
    const [before, after] = [line.split(';'), now.split(';')];
    return [
      `${before[0]?.slice(0, 50)} | ${before
        .filter((each, n) => each !== after[n])
        .join(' ')
        .slice(-120)} -> ${after
        .filter((each, n) => each !== before[n])
        .join(' ')
        .slice(-120)}`,
    ];
  });
}
