import { english } from './languages/en';
import type { Language } from './languages/types';

/** Every language that notices are read in. The first that has a word keeps it. */
export const LANGUAGES: readonly Language[] = [english];
