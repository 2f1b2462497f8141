import { render } from 'preact';
import { t } from '../../content/words/t';
import { speak } from '../wiring/speak';
import { lastTheme } from '../wiring/useTheme';
import { OptionsPage } from './OptionsPage';

lastTheme();
speak();
document.title = t('options_title');

const root = document.querySelector('#root');
if (root) render(<OptionsPage />, root);
