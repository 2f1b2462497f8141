import { render } from 'preact';
import { t } from '../../content/words/t';
import { speak } from '../wiring/speak';
import { lastTheme } from '../wiring/useTheme';
import { WelcomePage } from './WelcomePage';

lastTheme();
speak();
document.title = t('welcome_title');

const root = document.querySelector('#root');
if (root) render(<WelcomePage />, root);
