import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Chromium, hasChromium } from './harness/chromium';
import { decided, eventually, HOST, LISTING, type Tab } from './harness/pages';
import { chromiumAtSamples } from './harness/samples';
import { setReader, smallville516 } from './harness/stored';

/** What the browser tells the background when keys are pressed, or an item of its menu. */
type Happening = { of: 'commands'; name: string } | { of: 'contextMenus'; item: string; text?: string };

describe.skipIf(!hasChromium())("the browser's own habits", () => {
  let chromium: Chromium;
  let page: Page;
  beforeAll(async () => {
    chromium = await chromiumAtSamples();
    page = await chromium.context.newPage();
  });
  afterAll(() => chromium?.close());
  const visit = async (address: string) => {
    await page.goto(address);
    expect(await decided(page as unknown as Tab)).toBe(true);
    await page.bringToFront();
  };
  beforeEach(() => setReader(chromium, { progress: smallville516 }));

  /** Nobody can press the browser's own keys and menus from outside: what it tells the background is told. */
  const happen = async (what: Happening) => {
    const worker =
      chromium.context.serviceWorkers()[0] ?? (await chromium.context.waitForEvent('serviceworker'));
    await worker.evaluate(async (what) => {
      const api = Reflect.get(globalThis, 'chrome');
      const [tab] = await api.tabs.query({ url: 'https://archiveofourown.org/*' });
      if (what.of === 'commands') api.commands.onCommand.dispatch(what.name, tab);
      else
        api.contextMenus.onClicked.dispatch(
          { menuItemId: what.item, selectionText: what.text, pageUrl: tab.url, editable: false },
          tab,
        );
    }, what);
  };
  const stored = () =>
    chromium.inExtension(async () => Reflect.get(globalThis, 'chrome').storage.local.get(null), undefined);

  it('has shortcuts of its own for each, and names them', async () => {
    const all = await chromium.inExtension(
      () =>
        Reflect.get(globalThis, 'chrome').commands.getAll() as Promise<{ name: string; shortcut: string }[]>,
      undefined,
    );
    const ours = all.filter(({ name }) => !name.startsWith('_'));
    expect(ours.map(({ name }) => name).sort()).toEqual([
      'open-reader',
      'show-all',
      'toggle-veils',
      'type-panel',
    ]);
    expect(ours.every(({ shortcut }) => shortcut !== '')).toBe(true);
  });

  it('shows all and hides it again by keys', async () => {
    await visit(LISTING);
    const before = await page.locator('.unspoiled').allTextContents();
    const hidden = () => page.evaluate(() => document.querySelectorAll('[data-unspoiled-leaf]').length);
    expect(await hidden()).toBeGreaterThan(0);
    await happen({ of: 'commands', name: 'toggle-veils' });
    expect(await eventually(hidden, (n) => n === 0)).toBe(0);
    await happen({ of: 'commands', name: 'toggle-veils' });
    expect(await eventually(hidden, (n) => n > 0)).toBeGreaterThan(0);
    expect(await page.locator('.unspoiled').allTextContents()).toEqual(before);
    await happen({ of: 'commands', name: 'show-all' });
    expect(await eventually(hidden, (n) => n === 0)).toBe(0);
  });

  it('opens the panel for type, and the options where type is on no site', async () => {
    await visit(LISTING);
    const opened = chromium.context.waitForEvent('page');
    await happen({ of: 'commands', name: 'type-panel' });
    const options = await opened;
    await options.waitForURL(/options\.html#text/);
    await options.close();
    await setReader(chromium, { progress: smallville516, settings: { typeOnSites: true } });
    await page.reload();
    await eventually(
      async () => {
        await happen({ of: 'commands', name: 'type-panel' });
        return page.locator('.unspoiled-panel-host').count();
      },
      (n) => n === 1,
    );
    expect(await page.locator('.unspoiled-panel-host').count()).toBe(1);
  });

  it('brings the work of a page into the reader by keys and by the menu', async () => {
    await visit(`https://${HOST}/works/9000001`);
    for (const what of [
      { of: 'commands', name: 'open-reader' },
      { of: 'contextMenus', item: 'read' },
    ] as const) {
      const opened = chromium.context.waitForEvent('page');
      await happen(what);
      const reader = await opened;
      await reader.waitForURL(/reader\.html#\/story\//);
      await reader.close();
    }
  });

  it('veils selected words from now on, with a way back', async () => {
    await visit(LISTING);
    await happen({ of: 'contextMenus', item: 'veil', text: '  porch\n swing ' });
    const toast = page.locator('.unspoiled-toast');
    await toast.waitFor();
    expect(await toast.textContent()).toContain('“porch swing” is veiled from now on.');
    expect((await stored()).settings.phrases).toEqual([{ text: 'porch swing' }]);
    await toast.getByRole('button').click();
    await eventually(stored, (now) => now.settings.phrases.length === 0);
    expect((await stored()).settings.phrases).toEqual([]);
  });

  it('refuses what cannot be looked for, and says so in the page', async () => {
    await visit(LISTING);
    await happen({ of: 'contextMenus', item: 'veil', text: ' … ' });
    await page.locator('.unspoiled-toast').waitFor();
    expect((await stored()).settings.phrases).toEqual([]);
  });

  it('moves the reader past the work that was pressed, with a way back', async () => {
    await visit(`https://${HOST}/works/9000001`);
    await happen({ of: 'contextMenus', item: 'past' });
    const toast = page.locator('.unspoiled-toast');
    await toast.waitFor();
    expect(await toast.textContent()).toContain("You're at Smallville");
    expect((await stored()).progress).not.toEqual(smallville516);
    await toast.getByRole('button').click();
    await eventually(stored, (now) => now.progress.smallville.last.item === 16);
    expect((await stored()).progress).toEqual(smallville516);
  });

  it('knows which work of a list the menu was opened over', async () => {
    await visit(LISTING);
    await page.locator('.unspoiled-tab').first().click({ button: 'right' });
    await happen({ of: 'contextMenus', item: 'past' });
    await page.locator('.unspoiled-toast').waitFor();
    expect(await page.locator('.unspoiled-toast').textContent()).toMatch(/You're at Smallville|doesn't say/);
  });
});
