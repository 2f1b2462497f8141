import { useEffect } from 'preact/hooks';
import { t, type Word } from '../../content/words/t';

/** What a tab of ours is called; in discreet mode only by our name. */
export function useTitle(word: Word, discreet: boolean | undefined): void {
  useEffect(() => {
    document.title = t(discreet ? 'extension_name' : word);
  }, [word, discreet]);
}
