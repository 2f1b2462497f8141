import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One line a place that axe finds fault with. */
export interface Violation {
  rule: string;
  where: string;
  /** Its opening tag: unlike a path, the same wherever else something is added. */
  html: string;
  why: string;
}

/**
 * Runs axe in a page and gives its violations of WCAG 2.2 A and AA and of good practice.
 * Extension pages forbid scripts that are not theirs, so axe comes in through the debugger.
 * @param within selector to look in; the whole page by default.
 */
export async function axe(page: Page, within?: string): Promise<Violation[]> {
  await page.evaluate(`${source}; undefined`);
  const { violations } = (await page.evaluate(
    (within) => Reflect.get(window, 'axe').run(within ?? document, { resultTypes: ['violations'] }),
    within,
  )) as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html, failureSummary }) => ({
      rule: id,
      where: target.join(' '),
      html: html.slice(0, 200),
      why: (failureSummary ?? '').replace(/\s+/g, ' '),
    })),
  );
}
