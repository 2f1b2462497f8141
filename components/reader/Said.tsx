import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Book } from '../../content/stories/book';
import { type Manner, wordsFrom } from '../../content/stories/made';
import type { Block } from '../../content/stories/types';
import type { Put } from './flow/section';
import { dress, pressed } from './flow/touches';

interface Props {
  label: string;
  blocks: readonly Block[];
  book: Book;
  manner: Manner;
  put: Put;
  onPictures: () => void;
}

/** Words of the author's own, as they set them. */
export function Said({ label, blocks, book, manner, put, onPictures }: Props) {
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const into = box.current;
    if (!into) return;
    put(wordsFrom(blocks, manner), into);
    dress(into, onPictures);
    into.addEventListener('click', pressed);
    return () => into.removeEventListener('click', pressed);
  }, [blocks, manner, put, onPictures]);
  if (blocks.length === 0) return null;
  return (
    <>
      <dt class="u-label">{label}</dt>
      <dd class="r-note" ref={box} lang={book.story.language} />
    </>
  );
}
