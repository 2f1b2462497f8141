import { walksIn } from './walks';

walksIn('Firefox');
