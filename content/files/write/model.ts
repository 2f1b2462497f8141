import { blockElements } from '../../sanitise/list';
import { flowing, obsolete, phrasing, textual } from './names';

// Where elements may stand in XHTML 5, so far as the Archive's elements go.

/** What may stand in the place where an element is written. */
export type Place = 'flow' | 'text';

const elementsOf = (node: ParentNode): string[] => [...node.children].map((child) => child.localName);
const hasText = (node: ParentNode): boolean =>
  [...node.childNodes].some(
    (child) => child.nodeType === child.TEXT_NODE && /[^ \t\n\r]/.test(child.nodeValue ?? ''),
  );
export const holdsBlocks = (node: ParentNode): boolean =>
  [...node.children].some((child) => blockElements.has(child.localName) || holdsBlocks(child));

/** Whether an element may stand as itself (or as what its obsolete name stands for) where it does. */
export function placed(element: Element, place: Place): boolean {
  const name = element.localName;
  const parent = element.parentElement?.localName ?? '';
  if (name === 'ruby') return rubied(element);
  if (name === 'rt' || name === 'rp') return parent === 'ruby' && rubied(element.parentElement as Element);
  if (phrasing.has(name) || (name in obsolete && name !== 'center')) {
    if (name === 'a' && element.parentElement?.closest('a')) return false;
    if (name === 'dfn' && element.parentElement?.closest('dfn')) return false;
    return place === 'text' ? true : !holdsBlocks(element) || ['a', 'ins', 'del'].includes(name);
  }
  if (place === 'text') return false;
  if (name === 'li') return parent === 'ul' || parent === 'ol';
  if (name === 'dt' || name === 'dd') return parent === 'dl' && described(element.parentElement as Element);
  if (name === 'dl') return described(element);
  if (name === 'summary') return parent === 'details' && detailed(element.parentElement as Element);
  if (name === 'details') return detailed(element);
  if (name === 'figcaption') return false;
  if (name === 'address') return !element.querySelector('address, h1, h2, h3, h4, h5, h6');
  if (name === 'table') return tabled(element);
  if (/^(?:caption|colgroup|col|thead|tbody|tfoot|tr|td|th)$/.test(name)) {
    const table = element.closest('table');
    return table !== null && tabled(table);
  }
  return true;
}

/** What may stand in an element that stands where it may. */
export function insideOf(element: Element, place: Place): Place {
  const name = element.localName;
  if (flowing.has(name) || name === 'details' || name === 'figure' || name === 'center') return 'flow';
  if (textual.has(name)) return 'text';
  if (phrasing.has(name) || name in obsolete) {
    return place === 'flow' && ['a', 'ins', 'del'].includes(name) ? 'flow' : 'text';
  }
  return 'flow';
}

const described = (list: Element): boolean =>
  !hasText(list) && /^(?:(?:dt )+(?:dd )+)+$/.test(`${elementsOf(list).join(' ')} `);
const detailed = (details: Element): boolean => {
  const names = elementsOf(details);
  const first = [...details.childNodes].find(
    (node) => node.nodeType !== node.TEXT_NODE || /[^ \t\n\r]/.test(node.nodeValue ?? ''),
  );
  return (
    names.filter((name) => name === 'summary').length === 1 &&
    (first as Element | undefined)?.localName === 'summary'
  );
};

/** Base texts, each with what stands over it. */
function rubied(ruby: Element): boolean {
  const kinds = [...ruby.childNodes].map((node) => {
    if (node.nodeType === node.TEXT_NODE) return /[^ \t\n\r]/.test(node.nodeValue ?? '') ? 't' : '';
    const name = (node as Element).localName;
    if (name === 'rt' || name === 'rp') return name === 'rt' ? 'r' : 'p';
    return holdsBlocks(node as Element) || (node as Element).querySelector('rt, rp, ruby') ? 'x' : 't';
  });
  const plain = [...ruby.querySelectorAll('rp')].every((one) => one.children.length === 0);
  return plain && /^(?:t+(?:r|prp))+$/.test(kinds.join(''));
}

/** A table in the order that the standard wants. */
function tabled(table: Element): boolean {
  const parts = elementsOf(table).join(' ');
  if (!/^(?:caption ?)?(?:colgroup ?)*(?:thead ?)?(?:tbody ?)*(?:tfoot ?)?$/.test(parts) || hasText(table))
    return false;
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  return rows.length > 0 && rows.every((row) => row.children.length > 0);
}
