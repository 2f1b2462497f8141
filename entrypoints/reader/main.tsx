import { render } from 'preact';
import { speak } from '../wiring/speak';
import { ReaderPage } from './ReaderPage';

speak();
const root = document.querySelector('#root');
if (root) render(<ReaderPage />, root);
