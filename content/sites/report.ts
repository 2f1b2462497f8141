import { t } from '../words/t';
import type { Unrecognised } from './unrecognised';

/** What is said of a page whose layout we do not know. */
export interface UnrecognisedWords {
  title: string;
  body: string;
  /** To be copied by the reader; nothing is sent. No word of the page, no title, no name, no number of a work. */
  report: string;
}

/** @param version of the extension */
export function unrecognisedWords(lost: Unrecognised, version: string): UnrecognisedWords {
  const { site, kind, path, expected, found } = lost;
  return {
    title: t('unrecognised_title'),
    body: t('unrecognised_body'),
    report: t('unrecognised_report', version, site, `${kind} ${path}`, expected, found.join(', ') || '-'),
  };
}
