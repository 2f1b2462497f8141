/**
 * Gives the pictures of rendered, sanitised HTML their sources. Those that came with the story always;
 * those from outside, which tell their host what is being read, only where the reader lets this story
 * load them, and then without saying from where.
 * @returns how many were left as placeholders.
 */
export function showPictures(root: ParentNode, outside: boolean): number {
  let left = 0;
  for (const image of root.querySelectorAll<HTMLImageElement>('img[data-src]')) {
    const src = image.dataset.src ?? '';
    if (!src.startsWith('data:image/') && !(outside && /^https:\/\//.test(src))) {
      left++;
      continue;
    }
    image.referrerPolicy = 'no-referrer';
    image.loading = 'lazy';
    image.decoding = 'async';
    image.src = src;
  }
  return left;
}
