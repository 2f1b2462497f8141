import { browser } from 'wxt/browser';
import { nothing } from '../storage/check';
import { readReport } from './report';
import { ask } from './send';
import type { Answer, Answers, ToPage } from './types';

/** Asks the script in a tab's page; for the popup and the background. Never throws. */
export function sendToPage<M extends ToPage>(tab: number, message: M): Promise<Answer<Answers[M['type']]>> {
  const readers = { 'page.report': readReport, 'page.show': nothing, 'page.hide': nothing };
  return ask(message, readers as never, () => browser.tabs.sendMessage(tab, message, { frameId: 0 }));
}
