/** What a file may hold. Counted as it is read, so that what a file says of itself is never believed. */
export const limits = {
  /** Bytes of a file of any kind; an EPUB full of pictures is long, its text is not. */
  file: 256 * 1024 * 1024,
  /** Bytes of a file that is all text; some five million words as the Archive gives them. */
  text: 32 * 1024 * 1024,
  /** Entries of a container. */
  entries: 20_000,
  /** Bytes unpacked from one container, of one page of it, and of one of its package files. */
  unpacked: 128 * 1024 * 1024,
  page: 32 * 1024 * 1024,
  packageFile: 8 * 1024 * 1024,
  /** Bytes of one picture that is kept, and of all. */
  picture: 2 * 1024 * 1024,
  pictures: 24 * 1024 * 1024,
  /** Characters of one stretch of Markdown that is parsed at once; a longer one is taken as plain text. */
  markdown: 16 * 1024,
};
