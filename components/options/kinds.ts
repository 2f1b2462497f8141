import type { CanonKind } from '../../content/canons/types';
import type { Word } from '../../content/words/t';

export const kindWord: Record<CanonKind, Word> = {
  tv: 'kind_tv',
  anime: 'kind_anime',
  book: 'kind_book',
  manga: 'kind_manga',
  comic: 'kind_comic',
  film: 'kind_film',
  game: 'kind_game',
};
