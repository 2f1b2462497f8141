import { walksIn } from './walks';

walksIn('Chromium');
