import { render } from 'preact';
import { speak } from '../wiring/speak';
import { lastTheme } from '../wiring/useTheme';
import { OptionsPage } from './OptionsPage';

lastTheme();
speak();

const root = document.querySelector('#root');
if (root) render(<OptionsPage />, root);
