import { change, readAll } from '../../../content/storage/store';

// The page `store.html` of a copied build: the product's own modules, for tests to call.
const own = { change, readAll };
export type Own = typeof own;
Object.assign(globalThis, { own });
