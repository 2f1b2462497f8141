import type { Browser } from 'webextension-polyfill';
import type { Chromium } from './chromium';
import type { InExtension } from './stored';

/** The tab that shows a host, as the popup knows it. */
export const tabOf = (where: InExtension, host: string): Promise<number> =>
  where.inExtension(async (name) => {
    const api: Browser = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    return (await api.tabs.query({ url: `https://${name}/*` }))[0]?.id ?? -1;
  }, host);

/** The reader, as "Read in Unspoiled" opens it over the tab that shows a host. */
export const readFrom = async (chromium: Chromium, host: string) =>
  await chromium.open(`reader.html#/capture/${await tabOf(chromium, host)}`);
