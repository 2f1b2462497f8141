import { browser } from 'wxt/browser';
import { t } from '../words/t';

/** Dark on amber, as warnings are: 8.9 to 1. */
const colours = { back: '#f2b84b', text: '#1f1e1a' };

/**
 * Says on the toolbar that sites are not protected. For all tabs: which page a tab shows is not ours to
 * know where the browser does not let us. A protected tab's own number, or that it has none, stands instead.
 * @param hosts none: takes it back.
 * @param sign whether the reader wants signs on the toolbar's button; its tooltip says it in any case.
 */
export async function showUnprotected(hosts: readonly string[], sign: boolean): Promise<void> {
  const { action } = browser;
  await action.setTitle({
    title: hosts.length > 0 ? t('badge_unprotected', hosts.join(', ')) : browser.runtime.getManifest().name,
  });
  // Firefox for Android has none.
  await action.setBadgeText?.({ text: hosts.length > 0 && sign ? '!' : '' });
  if (hosts.length === 0 || !sign) return;
  await action.setBadgeBackgroundColor?.({ color: colours.back });
  await action.setBadgeTextColor?.({ color: colours.text });
}
