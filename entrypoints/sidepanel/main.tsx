import { render } from 'preact';
import { speak } from '../wiring/speak';
import { lastTheme } from '../wiring/useTheme';
import { SidePanelPage } from './SidePanelPage';

lastTheme();
speak();

const root = document.querySelector('#root');
if (root) render(<SidePanelPage />, root);
