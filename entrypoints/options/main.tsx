import { render } from 'preact';
import { later } from '../wiring/later';
import { speak } from '../wiring/speak';
import { lastTheme } from '../wiring/useTheme';
import { OptionsPage } from './OptionsPage';

lastTheme();
speak();
later();

const root = document.querySelector('#root');
if (root) render(<OptionsPage />, root);
