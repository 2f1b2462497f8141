import { render } from 'preact';
import { purgeOnce } from '../wiring/purge';
import { speak } from '../wiring/speak';
import { ReaderPage } from './ReaderPage';

speak();
purgeOnce();
const root = document.querySelector('#root');
if (root) render(<ReaderPage />, root);
