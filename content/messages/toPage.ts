import type { ToPage } from './types';

const types = ['page.report', 'page.show', 'page.hide'];

/**
 * Reads a request to a page's script: by hand, since every page carries this. Total: gives the request,
 * without what does not belong to it, or undefined.
 */
export function readToPage(raw: unknown): ToPage | undefined {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return undefined;
  const { type, id } = raw as { type?: unknown; id?: unknown };
  if (typeof type !== 'string' || !types.includes(type)) return undefined;
  if (type === 'page.report' || id === undefined) return { type } as ToPage;
  return typeof id === 'string' && id.length <= 200 ? ({ type, id } as ToPage) : undefined;
}
