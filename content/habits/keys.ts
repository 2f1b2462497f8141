import { browser } from 'wxt/browser';
import { sendToPage } from '../messages/sendToPage';
import { sendToType } from '../messages/toType';
import { openOwn, readTab } from './open';

/** What the reader can press anywhere, as the manifest names it. Each has a place in the popup too. */
export type Command = 'toggle-veils' | 'show-all' | 'open-reader' | 'type-panel';

/** Answers the browser's shortcuts. Firefox for Android has none. Called synchronously as the background starts. */
export function keepKeys(): void {
  browser.commands?.onCommand.addListener((name, tab) => {
    run(name as Command, tab?.id).catch((cause: unknown) => console.error(cause));
  });
}

async function run(name: Command, of: number | undefined): Promise<void> {
  const tab = of ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (tab === undefined) return;
  if (name === 'show-all') await sendToPage(tab, { type: 'page.show' });
  if (name === 'toggle-veils') await toggle(tab);
  if (name === 'open-reader') await readTab(tab);
  // Where type is on no site there is no panel in the page: the same controls stand in the options.
  if (name === 'type-panel' && !(await sendToType(tab, { type: 'type.panel' })))
    await openOwn('options.html#text');
}

/** Opens all if any is closed, else closes all. A page that does not answer has no veils. */
async function toggle(tab: number): Promise<void> {
  const answer = await sendToPage(tab, { type: 'page.report' });
  if (!answer.ok) return;
  const shut = answer.value.veils.some(({ open }) => !open);
  await sendToPage(tab, { type: shut ? 'page.show' : 'page.hide' });
}
