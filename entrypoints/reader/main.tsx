import { render } from 'preact';
import { later } from '../wiring/later';
import { speak } from '../wiring/speak';
import { ReaderPage } from './ReaderPage';

speak();
later();
const root = document.querySelector('#root');
if (root) render(<ReaderPage />, root);
