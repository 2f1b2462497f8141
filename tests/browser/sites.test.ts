import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Server } from '../../scripts/lib/server.mjs';
import { buildOf } from './harness/builds';
import { type Chromium, hasChromium, launchChromium } from './harness/chromium';
import { hiddenWorks } from './harness/expected';
import {
  decided,
  eventually,
  HOST,
  LISTING,
  popupOver,
  serveSamples,
  type Tab,
  veiledWorks,
} from './harness/pages';
import { setReader, smallville516 } from './harness/stored';

const ADDED = 'archive.example';

/**
 * A popup in a tab is not pressed open, so no page's address is told to it: the permission `tabs` stands in
 * for that.
 */
function withTabs(): string {
  const copy = mkdtempSync(join(tmpdir(), 'unspoiled-tabs-'));
  cpSync(buildOf('chrome'), copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.permissions.push('tabs');
  // Nobody can answer the browser's question in a test: it is answered before it is asked.
  manifest.host_permissions.push(`https://${ADDED}/*`);
  writeFileSync(file, JSON.stringify(manifest));
  return copy;
}

describe.skipIf(!hasChromium())('permissions for sites', () => {
  let copy: string;
  let server: Server;
  let chromium: Chromium;
  let settings: Page;

  beforeAll(async () => {
    copy = withTabs();
    server = await serveSamples(undefined, [HOST, ADDED]);
    chromium = await launchChromium({ extension: copy, server, hosts: [HOST, ADDED] });
    // The browser's own page of extensions: what a person does there, by the calls that it makes.
    settings = await chromium.context.newPage();
    await settings.goto('chrome://extensions');
    await setReader(chromium, { progress: smallville516 });
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
    if (copy) rmSync(copy, { recursive: true, force: true });
  });

  const configure = (name: string, args: unknown[]) =>
    settings.evaluate(
      ([call, given]) =>
        Reflect.get(Reflect.get(globalThis, 'chrome'), 'developerPrivate')[call as string](...given),
      [name, args] as const,
    );
  const badge = () =>
    chromium.inExtension(async () => {
      const { action } = Reflect.get(globalThis, 'chrome');
      return { text: await action.getBadgeText({}), title: await action.getTitle({}) };
    }, undefined);
  const veiled = (page: Page) => veiledWorks(page as unknown as Tab);

  it('says where an archive can be added, adds it by one press, and protects it', async () => {
    const page = await chromium.context.newPage();
    await page.goto(LISTING.replace(HOST, ADDED));
    const popup = await chromium.open(await popupOver(chromium, ADDED));
    await popup.getByText('Unspoiled can work on this site.').waitFor();
    await popup.getByRole('button', { name: `Add ${ADDED}` }).click();
    await decided(page as unknown as Tab);
    expect(await veiled(page)).toEqual(hiddenWorks);
    await popup
      .getByText(/go past where you are/)
      .first()
      .waitFor();
    await popup.close();
    await page.reload();
    await decided(page as unknown as Tab);
    expect(await veiled(page)).toEqual(hiddenWorks);
    await page.close();
  });

  it('says on the toolbar, in the popup and in the options what is no longer protected', async () => {
    expect((await badge()).text).toBe('');
    await configure('updateExtensionConfiguration', [{ extensionId: chromium.id, hostAccess: 'ON_CLICK' }]);
    const told = await eventually(badge, ({ text }) => text === '!');
    expect(told).toMatchObject({ text: '!', title: expect.stringContaining(HOST) });
    const page = await chromium.context.newPage();
    await page.goto(LISTING);
    const popup = await chromium.open(await popupOver(chromium));
    await popup.getByText('Not protecting this site yet.').waitFor();
    expect(await popup.getByRole('button', { name: /^Use Unspoiled on/ }).count()).toBe(1);
    await popup.close();
    await page.close();
    const options = await chromium.open('options.html#sites');
    await options.getByRole('button', { name: new RegExp(`Use it on .*${HOST}.* too`) }).waitFor();
    await options.getByRole('button', { name: `Use it on ${ADDED}` }).waitFor();
    await options.close();
    await configure('updateExtensionConfiguration', [
      { extensionId: chromium.id, hostAccess: 'ON_ALL_SITES' },
    ]);
    expect((await eventually(badge, ({ text }) => text === '')).text).toBe('');
  });

  it('removes what was added', async () => {
    const options = await chromium.open('options.html#sites');
    await options.getByRole('button', { name: `Remove ${ADDED}` }).click();
    await options.getByText(`Removed. Unspoiled no longer sees ${ADDED}.`).waitFor();
    const scripts = () =>
      chromium.inExtension(
        async () =>
          (await Reflect.get(globalThis, 'chrome').scripting.getRegisteredContentScripts()).map(
            ({ id }: { id: string }) => id,
          ),
        undefined,
      );
    expect(await eventually(scripts, (ids) => ids.every((id: string) => !id.includes(ADDED)))).not.toContain(
      `ao3 ${ADDED}`,
    );
    await options.getByRole('textbox', { name: 'Address of the site' }).fill('not an address');
    await options.getByRole('button', { name: 'Add', exact: true }).click();
    await options.getByText('That is not an address.', { exact: false }).waitFor();
    await options.close();
  });
});
