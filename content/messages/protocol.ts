import { flag, isRecord, oneOf, type Read, shape, text } from '../storage/check';
import type { FromOwnPage, ToBackground, ToPage } from './types';

/** A key of a work: the site's id, a colon, the site's own id of the work. */
const workKey: Read<string> = (raw, wrong, path) => {
  if (typeof raw === 'string' && /^[a-z0-9.-]{1,64}:[\w.:/-]{1,200}$/.test(raw)) return raw;
  wrong.push(path);
  return undefined;
};
const id = text(200);

type Readers<M extends { type: string }> = { [K in M['type']]: Read<Extract<M, { type: K }>> };

const toPage: Readers<ToPage> = {
  'page.report': shape({ type: oneOf('page.report') }),
  'page.show': shape<{ type: 'page.show'; id?: string }>({ type: oneOf('page.show'), id }, 'id'),
  'page.hide': shape<{ type: 'page.hide'; id?: string }>({ type: oneOf('page.hide'), id }, 'id'),
};

const toBackground: Readers<ToBackground> = {
  opened: shape({ type: oneOf('opened'), work: workKey, open: flag }),
  font: shape({ type: oneOf('font'), font: oneOf('serif') }),
};

const fromOwnPage: Readers<FromOwnPage> = {
  'store.prepare': shape({ type: oneOf('store.prepare') }),
};

function reader<M extends { type: string }>(readers: Readers<M>): (raw: unknown) => M | undefined {
  return (raw) => {
    const type = isRecord(raw) ? raw.type : undefined;
    if (typeof type !== 'string' || !Object.hasOwn(readers, type)) return undefined;
    return readers[type as M['type']](raw, [], 'message');
  };
}

/** Each is total: gives the message, without what does not belong to it, or undefined. */
export const readToPage = reader<ToPage>(toPage);
export const readToBackground = reader<ToBackground>(toBackground);
export const readFromOwnPage = reader<FromOwnPage>(fromOwnPage);
