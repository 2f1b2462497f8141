import type { Page } from 'playwright-core';

/** What has the focus, as the browser tells a screen reader. */
interface Stop {
  role: string;
  name: string;
}

/**
 * Presses Tab until a control of this role and name has the focus. Every stop on the way has to have a role
 * and a name in the browser's own accessibility tree. Throws where one has none, or where it is not reached.
 */
export async function tabTo(page: Page, role: string, name: RegExp, most = 60): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const way: string[] = [];
  try {
    await session.send('Accessibility.enable');
    for (let presses = 0; presses < most; presses++) {
      await page.keyboard.press('Tab');
      const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' });
      const { nodes } = await session.send('Accessibility.getPartialAXTree', {
        objectId: result.objectId,
        fetchRelatives: false,
      });
      const [node] = nodes;
      const stop: Stop = { role: String(node?.role?.value ?? ''), name: String(node?.name?.value ?? '') };
      way.push(`${stop.role} “${stop.name}”`);
      // After the last control the browser's own come, which the page sees as its body.
      const isPage = stop.role === 'RootWebArea' || stop.role === 'generic';
      if (!isPage && stop.name.trim() === '') throw new Error(`A stop without a name: ${way.join(', ')}`);
      if (stop.role === role && name.test(stop.name)) return;
    }
    throw new Error(`No ${role} ${name} in ${most} presses: ${way.join(', ')}`);
  } finally {
    await session.detach();
  }
}
