import { h, render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PagePanel } from '../components/type/PagePanel';
import { useBrowserWords } from '../content/page/browserWords';
import { offer } from '../content/page/offers';
import { startPanel } from '../content/page/panel/start';
import { panelStyle } from './wiring/panelStyle';

/** The panel for type in a site's page: a file of its own, put into a page when it is first opened. */
export default defineUnlistedScript(() => {
  useBrowserWords();
  const panel = startPanel(panelStyle, (root, state) => render(state && h(PagePanel, state), root));
  offer('panel', panel);
  panel.toggle();
});
