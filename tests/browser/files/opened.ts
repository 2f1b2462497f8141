import { hasChromium, launchChromium } from '../harness/chromium';
import { hasFirefox, launchFirefox } from '../harness/firefox';
import type { Served } from './served';

/** A page of either browser, as far as these tests need it. */
export interface Opened {
  goto(url: string): Promise<unknown>;
  evaluate<R, A>(code: (argument: A) => R, argument: A): Promise<Awaited<R>>;
}

/** Both browsers: whether each is here, and a new page in it without the extension. */
export const browsers = [
  {
    name: 'Chromium',
    has: hasChromium(),
    open: async ({ server }: Served) => {
      const { context, close } = await launchChromium({ server, extension: null });
      return { page: (await context.newPage()) as Opened, close };
    },
  },
  {
    name: 'Firefox',
    has: hasFirefox(),
    open: async ({ server }: Served) => {
      const { browser, close } = await launchFirefox({ server, extension: null });
      return { page: (await browser.newPage()) as unknown as Opened, close };
    },
  },
];
