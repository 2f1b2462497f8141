import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, hasChromium, launchChromium } from './harness/chromium';
import { type Firefox, hasFirefox, launchFirefox } from './harness/firefox';
import { eventually } from './harness/pages';

/** What an untrusted string meets in a page of ours, sink by sink: the error's name, or what became of it. */
function tried(): Record<string, string> {
  const strings = '<img src="x" onerror="document.title=1">';
  const box = document.createElement('div');
  const sinks: Record<string, () => unknown> = {
    innerHTML: () => Reflect.set(box, 'innerHTML', strings),
    outerHTML: () => {
      document.body.append(box);
      box.outerHTML = strings;
    },
    insertAdjacentHTML: () => box.insertAdjacentHTML('beforeend', strings),
    parseFromString: () => new DOMParser().parseFromString(strings, 'text/html'),
    range: () => document.createRange().createContextualFragment(strings),
    srcdoc: () => Object.assign(document.createElement('iframe'), { srcdoc: strings }),
    write: () => document.write(strings),
    scriptText: () => Object.assign(document.createElement('script'), { text: '1' }),
    scriptSrc: () => Object.assign(document.createElement('script'), { src: '/popup.js' }),
    // Whoever could make a policy of their own could let everything pass.
    policy: () => Reflect.get(globalThis, 'trustedTypes').createPolicy('other', {}),
    samePolicy: () => Reflect.get(globalThis, 'trustedTypes').createPolicy('unspoiled', {}),
  };
  const found: Record<string, string> = {};
  for (const [name, sink] of Object.entries(sinks)) {
    try {
      sink();
      found[name] = 'went through';
    } catch (cause) {
      found[name] = (cause as Error).name;
    }
  }
  return found;
}

const pages = ['reader.html#/story/bundled', 'options.html', 'popup.html', 'welcome.html'];
const refused = (found: Record<string, string>) =>
  Object.entries(found).filter(([, what]) => what !== 'TypeError');

describe.skipIf(!hasChromium())('strings in our pages, in Chromium', () => {
  let chromium: Chromium;
  beforeAll(async () => {
    chromium = await launchChromium();
  });
  afterAll(() => chromium?.close());

  it.each(pages)('become no HTML and no script but by our policy: %s', async (path) => {
    const broken: string[] = [];
    const page = await chromium.context.newPage();
    page.on('console', (said) => {
      if (/Content Security Policy|Trusted/i.test(said.text())) broken.push(said.text());
    });
    page.on('pageerror', (cause) => broken.push(String(cause)));
    await page.goto(chromium.url(path));
    await eventually(() => page.locator('button, a').count(), Boolean);
    // The page itself asks for nothing that is forbidden, or it would not work.
    expect(broken).toEqual([]);
    // The policy is made once, when the page first needs it; made twice, it is refused.
    if (path.startsWith('reader')) await page.locator('p').first().waitFor();
    const found = await page.evaluate(tried);
    const used = path.startsWith('reader');
    expect(refused(found).filter(([name]) => used || name !== 'samePolicy')).toEqual([]);
    await page.close();
  });
});

describe.skipIf(!hasFirefox())('strings in our pages, in Firefox', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await launchFirefox();
  });
  afterAll(() => firefox?.close());

  it('become no HTML and no script but by our policy, where it knows Trusted Types', async () => {
    const page = await firefox.open('reader.html#/story/bundled');
    await eventually(() => page.evaluate(() => document.querySelectorAll('p').length), Boolean);
    if (!(await page.evaluate(() => 'trustedTypes' in globalThis))) {
      console.log('skipped: this Firefox knows no Trusted Types');
      return;
    }
    // Whether the page has made its own policy by now is not told here.
    const found = refused(await page.evaluate(tried)).filter(([name]) => name !== 'samePolicy');
    expect(found).toEqual([]);
  });
});
