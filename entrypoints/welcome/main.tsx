import { render } from 'preact';
import { speak } from '../wiring/speak';
import { lastTheme } from '../wiring/useTheme';
import { WelcomePage } from './WelcomePage';

lastTheme();
speak();

const root = document.querySelector('#root');
if (root) render(<WelcomePage />, root);
