import { browser } from 'wxt/browser';
import type { Followed } from '../canons/types';
import type { Language } from '../spoilers/languages/types';
import { maker } from './maker';
import { pageWords } from './pageWords';
import { same } from './same';
import type { PageWords, StoredPage } from './types';

let languages: Promise<readonly Language[]> | undefined;
/** The words in which notices are read, from the file that the build puts into the extension. */
function fetchLanguages(): Promise<readonly Language[]> {
  languages ??= (async () => {
    const response = await fetch(browser.runtime.getURL('/languages.json' as '/'));
    if (!response.ok) throw new Error(`The words of notices could not be read: ${response.status}`);
    return (await response.json()) as readonly Language[];
  })();
  // What failed once may be asked for again.
  languages.catch(() => {
    languages = undefined;
  });
  return languages;
}

/** What pages read notices with, and the version of the extension that made it. */
export interface MadeEngine {
  /** Null: what is stored still holds. Empty: none could be made, so that pages go on hiding until one is. */
  engine: string | null;
  madeBy: string;
  /** What pages say; read anew each time, since the browser's language may have changed. */
  say?: PageWords;
}

/** Whether an engine made for these canons by this version is there already. */
function isCurrent(earlier: StoredPage, followed: readonly Followed[], version: string): boolean {
  return (
    earlier.madeBy === version &&
    earlier.followed.length === followed.length &&
    earlier.followed.every(({ canon }, i) => same(canon, followed[i]?.canon))
  );
}

/**
 * The engine for pages: made when what is followed has changed, and not with every change of progress.
 * What makes it comes when it is needed, so that no page of ours waits for it. Never rejects: what a
 * reader changed is stored in any case, and the engine is made at the next change or start.
 */
export async function engineParts(
  followed: readonly Followed[],
  earlier: StoredPage | undefined,
): Promise<MadeEngine> {
  const { version } = browser.runtime.getManifest();
  const say = pageWords();
  if (earlier && isCurrent(earlier, followed, version)) return { engine: null, madeBy: version, say };
  try {
    const [make, words] = await Promise.all([maker(), fetchLanguages()]);
    return { engine: make(followed, words), madeBy: version, say };
  } catch (cause) {
    console.error('No engine could be made for pages', cause);
    return { engine: '', madeBy: '', say };
  }
}
