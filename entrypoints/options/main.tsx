import { render } from 'preact';
import { purgeOnce } from '../wiring/purge';
import { speak } from '../wiring/speak';
import { lastTheme } from '../wiring/useTheme';
import { OptionsPage } from './OptionsPage';

lastTheme();
speak();
purgeOnce();

const root = document.querySelector('#root');
if (root) render(<OptionsPage />, root);
