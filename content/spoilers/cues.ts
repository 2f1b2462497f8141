import { german } from './languages/de';
import { english } from './languages/en.data';
import { spanish } from './languages/es';
import { french } from './languages/fr';
import { italian } from './languages/it';
import { japanese } from './languages/ja';
import { polish } from './languages/pl';
import { portuguese } from './languages/pt';
import { russian } from './languages/ru';
import type { Language } from './languages/types';
import { chinese } from './languages/zh';

/** Every language that notices are read in. Where two have one word, the first keeps it. */
export const LANGUAGES: readonly Language[] = [
  english,
  spanish,
  portuguese,
  french,
  german,
  italian,
  russian,
  polish,
  chinese,
  japanese,
];
