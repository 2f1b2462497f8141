import type { Firefox } from './firefox';

/**
 * Names in Firefox's real accessibility tree of the tab whose address holds `host`, in the order of the tree:
 * what a screen reader is given. WebDriver offers no such thing; the browser's own service does.
 */
export async function accessibleNames(firefox: Firefox, host: string): Promise<string[]> {
  const names = await firefox.privileged(`(async () => {
    const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
    const tab = window.gBrowser.tabs.find((one) => one.linkedBrowser.currentURI.spec.includes(${JSON.stringify(host)}));
    if (!tab) throw new Error('no such tab');
    window.gBrowser.selectedTab = tab;
    const names = [];
    const walk = (node) => {
      if (node.name) names.push(node.name);
      for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
    };
    for (let tries = 0; tries < 50; tries++) {
      names.length = 0;
      const root = service.getAccessibleFor(tab.linkedBrowser);
      if (root) walk(root);
      if (names.length > 20) return names;
      await new Promise((done) => setTimeout(done, 100));
    }
    return names;
  })()`);
  return names as string[];
}
