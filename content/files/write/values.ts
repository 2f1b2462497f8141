import { isLanguageTag } from '../../words/languageTag';

/** Values that the standard checks more closely than browsers do. */
export function valid(name: string, value: string): boolean {
  if (name === 'colspan' || name === 'rowspan' || name === 'span') return Number(value) > 0;
  if (name === 'href' || name === 'cite')
    return /^(?:https?:\/\/[\w.-]+(?::\d+)?(?:[/?#][!-;=?-Z_a-z~]*)?|mailto:[\w.+@-]+)$/.test(value);
  if (name === 'dir') return /^(?:ltr|rtl|auto)$/.test(value);
  if (name === 'reversed') return value === '' || value === 'reversed';
  if (name === 'lang') return isLanguageTag(value);
  return true;
}

const side = /^(?:left|right|center|justify)$/;
/** Alignment, which the format knows as style only. */
export function style(element: Element): string {
  const align =
    element.localName === 'center' ? 'center' : (element.getAttribute('align') ?? '').toLowerCase();
  return side.test(align) ? ` style="text-align: ${align}"` : '';
}
