import { render } from 'preact';
import { browser } from 'wxt/browser';
import { speak } from '../wiring/speak';
import { lastTheme } from '../wiring/useTheme';
import { PopupPage } from './PopupPage';

lastTheme();
speak();
// A popup has the size it asks for; a tab, and a phone, the size of the screen.
const inPopup = browser.extension.getViews({ type: 'popup' }).includes(window);
if (inPopup && matchMedia('(hover: hover)').matches) document.documentElement.dataset.frame = 'popup';

const root = document.querySelector('#root');
if (root) render(<PopupPage />, root);
