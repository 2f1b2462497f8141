import type { Firefox } from './firefox';

/** A thing in the tree that can be used, as a screen reader is told of it. */
export interface Told {
  role: string;
  name: string;
}

/**
 * Firefox's real accessibility tree of the tab whose address holds `part`, in its order: what a screen reader is
 * given. WebDriver offers no such thing; the browser's own service does.
 */
export async function accessibleTree(firefox: Firefox, part: string): Promise<Told[]> {
  const told = await firefox.privileged(`(async () => {
    const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
    const tab = window.gBrowser.tabs.find((one) => one.linkedBrowser.currentURI.spec.includes(${JSON.stringify(part)}));
    if (!tab) throw new Error('no such tab');
    window.gBrowser.selectedTab = tab;
    const told = [];
    const walk = (node) => {
      told.push({ role: service.getStringRole(node.role), name: node.name ?? '' });
      for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
    };
    for (let tries = 0; tries < 50; tries++) {
      told.length = 0;
      const root = service.getAccessibleFor(tab.linkedBrowser);
      if (root) walk(root);
      if (told.filter(({ name }) => name).length > 20) return told;
      await new Promise((done) => setTimeout(done, 100));
    }
    return told;
  })()`);
  return told as Told[];
}

/** Of that tree the names alone. */
export const accessibleNames = async (firefox: Firefox, part: string): Promise<string[]> =>
  (await accessibleTree(firefox, part)).map(({ name }) => name).filter(Boolean);
