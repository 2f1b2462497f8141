import type { Server } from '../../../scripts/lib/server.mjs';
import { launchChromium } from '../harness/chromium';
import { launchFirefox } from '../harness/firefox';
import type { Tab } from '../harness/pages';
import type { InExtension } from '../harness/stored';

/** A tab that hears real keys. */
export interface KeyTab extends Tab {
  keyboard: { press(key: never): Promise<void> };
}

/** A browser in which a hostile page is visited. */
export interface Subject extends InExtension {
  id: string;
  newPage(): Promise<KeyTab>;
  close(): Promise<void>;
}

export const launchers = {
  Chromium: async (options: { server: Server }): Promise<Subject> => {
    const chromium = await launchChromium(options);
    return { ...chromium, newPage: async () => (await chromium.context.newPage()) as unknown as KeyTab };
  },
  Firefox: async (options: { server: Server }): Promise<Subject> => {
    const firefox = await launchFirefox(options);
    return { ...firefox, newPage: async () => (await firefox.browser.newPage()) as unknown as KeyTab };
  },
};
