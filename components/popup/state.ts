import type { PageReport } from '../../content/messages/types';

/** What the popup knows of the page it was opened over. */
export type PageState =
  | { is: 'loading' }
  /** Not a site that is described: a page of any other kind. */
  | { is: 'elsewhere' }
  /** A page of no site that is described, made with software that is. */
  | { is: 'addable'; host: string; name: string }
  /** A described site that the browser gives no access to. */
  | { is: 'noAccess'; host: string; name: string }
  /** Switched off for this site or for all. */
  | { is: 'off' }
  /** Nothing is set that could veil anything there, so nothing of ours runs there. */
  | { is: 'idle'; follows: boolean }
  /** Our script does not run there, as in a page that was open before the extension was. */
  | { is: 'unanswered' }
  | { is: 'failed' }
  | { is: 'report'; report: PageReport };

export type PopupTab = 'page' | 'text' | 'story';

/** The tab to open with: the page where there is one to speak of, else the story. */
export const firstTab = (page: PageState): PopupTab => (page.is === 'elsewhere' ? 'story' : 'page');
