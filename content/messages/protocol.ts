import { isRecord, oneOf, type Read, shape, text } from '../storage/check';
import type { ToPage } from './types';

const id = text(200);

/** How each request is read, by its type. */
export type Readers<M extends { type: string }> = { [K in M['type']]: Read<Extract<M, { type: K }>> };

const toPage: Readers<ToPage> = {
  'page.report': shape({ type: oneOf('page.report') }),
  'page.show': shape<{ type: 'page.show'; id?: string }>({ type: oneOf('page.show'), id }, 'id'),
  'page.hide': shape<{ type: 'page.hide'; id?: string }>({ type: oneOf('page.hide'), id }, 'id'),
};

/** Total: gives the message, without what does not belong to it, or undefined. */
export function reader<M extends { type: string }>(readers: Readers<M>): (raw: unknown) => M | undefined {
  return (raw) => {
    const type = isRecord(raw) ? raw.type : undefined;
    if (typeof type !== 'string' || !Object.hasOwn(readers, type)) return undefined;
    return readers[type as M['type']](raw, [], 'message');
  };
}

export const readToPage = reader<ToPage>(toPage);
