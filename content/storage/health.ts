import { ASIDE, area, readRaw } from './area';
import { type StoreTrouble, sayTrouble } from './errors';
import { prepared } from './prepare';

/** A value that could not be read whole and was kept aside, with the key it stood under. */
export interface KeptAside {
  key: string;
  of: string;
  /** ISO 8601. */
  at: string;
}

export interface Health {
  /** Why what is stored can only be read now, or null; `say` says it to a person. */
  readOnly: StoreTrouble | null;
  say: string | null;
  aside: KeptAside[];
}

/** How it stands with what is stored, for the options page. @throws StoreError where the browser refuses. */
export async function health(): Promise<Health> {
  const readOnly = await prepared(await readRaw());
  const all = await area((local) => local.get(null));
  const aside = Object.keys(all).flatMap((key) => {
    if (!key.startsWith(ASIDE)) return [];
    const [of = '', ...at] = key.slice(ASIDE.length).split('.');
    return [{ key, of, at: at.join('.') }];
  });
  return { readOnly, say: readOnly && sayTrouble(readOnly), aside };
}

/** The kept value, to be saved to a file. */
export async function readAside(key: string): Promise<unknown> {
  return (await area((local) => local.get(key)))[key];
}

/** Lets go of a kept value. */
export async function dropAside(key: string): Promise<void> {
  if (key.startsWith(ASIDE)) await area((local) => local.remove(key));
}
