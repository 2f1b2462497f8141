import { describe, expect, it } from 'vitest';
import { samplePage } from '../../../scripts/lib/archive.mjs';
import { hasChromium } from '../harness/chromium';
import { hasFirefox } from '../harness/firefox';
import { decided, eventually, HOST, serveSamples } from '../harness/pages';
import { setReader, smallville516 } from '../harness/stored';
import { launchers } from './subjects';

/** Throws in every event there is, before anybody else hears of it, and in every callback of the page's own. */
const thrower = `<script>
const all = [...new Set([window, document, HTMLElement.prototype].flatMap((of) => {
  const names = [];
  for (const name in of) if (name.startsWith('on')) names.push(name.slice(2));
  return names;
})), 'DOMContentLoaded', 'focusin', 'focusout'];
window.tries = 0;
for (const type of all) addEventListener(type, () => { window.tries++; throw new Error(type); }, true);
new MutationObserver(() => { throw new Error('mutation'); }).observe(document, { subtree: true, childList: true });
</script>`;

async function throws(launch: typeof launchers.Chromium): Promise<void> {
  const body = samplePage('work.html').replace(/<head[^>]*>/i, (head) => head + thrower);
  const server = await serveSamples((url) => (url.searchParams.has('throws') ? { body } : null));
  const subject = await launch({ server });
  try {
    await setReader(subject, { progress: smallville516 });
    const page = await subject.newPage();
    await page.goto(`https://${HOST}/works/9000001?throws=1`);
    expect(await decided(page)).toBe(true);
    const seen = () =>
      page.evaluate(
        () =>
          document
            .querySelector('#chapters .userstuff p')
            ?.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
        undefined,
      );
    expect(await seen()).toBe(false);
    await page.evaluate(
      () => document.querySelector<HTMLElement>('.unspoiled-gate button')?.focus(),
      undefined,
    );
    await page.keyboard.press('Enter' as never);
    expect(await eventually(seen, (is) => is === true)).toBe(true);
    expect(await page.evaluate(() => window.tries, undefined)).toBeGreaterThan(10);
  } finally {
    await subject.close();
    await server.close();
  }
}

describe('a page that throws in every event', () => {
  const title = 'is veiled all the same, and opens for its reader';
  it.skipIf(!hasChromium())(`${title}, in Chromium`, () => throws(launchers.Chromium));
  it.skipIf(!hasFirefox())(`${title}, in Firefox`, () => throws(launchers.Firefox));
});
