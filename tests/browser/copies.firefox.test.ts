import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forSurfaces } from '../../content/storage/defaults';
import type { Server } from '../../scripts/lib/server.mjs';
import { copiesOf, findIn, hiddenOn } from './harness/copies';
import { type Firefox, hasFirefox, launchFirefox } from './harness/firefox';
import { accessibleNames } from './harness/firefox-tree';
import { decided, HOST, serveSamples, type Tab } from './harness/pages';
import { setReader, smallville516 } from './harness/stored';

describe.skipIf(!hasFirefox())('no copy of what is hidden, in Firefox', () => {
  let server: Server;
  let firefox: Firefox;
  beforeAll(async () => {
    server = await serveSamples();
    firefox = await launchFirefox({ server });
    const ahead = forSurfaces(true);
    await setReader(firefox, { progress: smallville516, veils: { ahead, staysOpen: false } });
  });
  afterAll(async () => {
    await firefox?.close();
    await server?.close();
  });

  it.each(Object.entries(hiddenOn))(
    'on %s: in copied text, attributes, options, the window, the tree and what is found',
    async (path, words) => {
      const page = await firefox.browser.newPage();
      const tab = page as unknown as Tab;
      await page.goto(`https://${HOST}${path}`);
      expect(await decided(tab)).toBe(true);
      const tree = (await accessibleNames(firefox, HOST)).join('\n');
      for (const [where, text] of Object.entries({ ...(await copiesOf(tab)), tree }))
        for (const word of words) expect([where, text.includes(word) ? word : '']).toEqual([where, '']);
      for (const word of words) expect(await findIn(tab, word)).toBe('');
      // The test can fail: opened, they are there.
      const closed = '.unspoiled-tab[aria-expanded=false], .unspoiled-press[aria-expanded=false]';
      for (let veil = await page.$(closed); veil; veil = await page.$(closed)) await veil.click();
      expect((await copiesOf(tab)).copied).toContain(words[0]);
      await page.close();
    },
  );
});
