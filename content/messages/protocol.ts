import { isRecord, type Read } from '../storage/check';

/** How each request is read, by its type. */
export type Readers<M extends { type: string }> = { [K in M['type']]: Read<Extract<M, { type: K }>> };

/** Total: gives the message, without what does not belong to it, or undefined. */
export function reader<M extends { type: string }>(readers: Readers<M>): (raw: unknown) => M | undefined {
  return (raw) => {
    const type = isRecord(raw) ? raw.type : undefined;
    if (typeof type !== 'string' || !Object.hasOwn(readers, type)) return undefined;
    return readers[type as M['type']](raw, [], 'message');
  };
}
