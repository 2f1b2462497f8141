// What WebDriver BiDi does not offer for Firefox is done with the browser's own rights, in its window.

/**
 * The part of puppeteer's BiDi connection that is used; it is not among puppeteer's public types.
 * @typedef {{ send(method: string, params: object): Promise<{ result: any }> }} Connection
 * @typedef {{ type: string, value?: any }} Remote
 */

/** Plain value of a BiDi remote value; functions and nodes come out as their type's name. @param {Remote | undefined} remote @returns {unknown} */
function plain(remote) {
  if (!remote || remote.type === 'undefined' || remote.type === 'null') return null;
  if (remote.type === 'array') return remote.value.map(plain);
  if (remote.type === 'object') {
    return Object.fromEntries(
      remote.value.map((/** @type {[string, Remote]} */ [key, value]) => [key, plain(value)]),
    );
  }
  return 'value' in remote ? remote.value : `[${remote.type}]`;
}

/**
 * A way to evaluate in Firefox's own window. Needs --remote-allow-system-access. Promises are awaited,
 * results are values of any depth, and what is thrown there is thrown here.
 * @param {import('puppeteer-core').Browser} browser
 * @returns {Promise<(expression: string) => Promise<unknown>>}
 */
export async function chromeScope(browser) {
  const { connection } = /** @type {{ connection: Connection }} */ (/** @type {unknown} */ (browser));
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts[0]?.context;
  if (!context) throw new Error('Firefox shows no window of its own');
  return async (expression) => {
    const { result } = await connection.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    });
    if (result.type === 'exception') throw new Error(result.exceptionDetails?.text ?? 'failed');
    return plain(result.result);
  };
}

/**
 * Opens a page of an extension in a tab. WebDriver may not navigate there: the browser itself does.
 * @param {import('puppeteer-core').Browser} browser
 * @param {(expression: string) => Promise<unknown>} privileged
 * @param {string} id of the extension
 * @param {string} path
 * @returns {Promise<import('puppeteer-core').Page>}
 */
export async function openInFirefox(browser, privileged, id, path) {
  const before = new Set(await browser.pages());
  await privileged(`(() => {
    const host = WebExtensionPolicy.getByID(${JSON.stringify(id)}).mozExtensionHostname;
    const address = 'moz-extension://' + host + '/' + ${JSON.stringify(path)};
    window.gBrowser.selectedTab = window.gBrowser.addTrustedTab(address);
  })()`);
  for (let tries = 0; tries < 400; tries++) {
    // The extension may open a page of its own at the same time: the one that was asked for is meant.
    for (const fresh of (await browser.pages()).filter((page) => !before.has(page))) {
      // puppeteer does not hear of this navigation, so the page itself is asked where it is.
      const there = await fresh
        .evaluate(() => [location.protocol + location.pathname, document.readyState])
        .catch(() => null);
      const [address, state] = there ?? [];
      if (address === `moz-extension:/${path.replace(/[?#].*/, '')}` && state === 'complete') return fresh;
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${path} did not open in Firefox`);
}
