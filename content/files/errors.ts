import { t, type Word } from '../words/t';

/**
 * Why a file was not opened. `empty`: nothing in it. `tooLarge`: more than is read. `unknown`: none of
 * the kinds that are read. `damaged`: it cannot be read to its end. `notEpub`: a container, but of no
 * book. `locked`: encrypted. `bomb`: it unpacks to more than is kept. `noText`: no words in it.
 */
export type FileTrouble =
  | 'empty'
  | 'tooLarge'
  | 'unknown'
  | 'damaged'
  | 'notEpub'
  | 'locked'
  | 'bomb'
  | 'noText';

const words: Record<FileTrouble, Word> = {
  empty: 'file_empty',
  tooLarge: 'file_tooLarge',
  unknown: 'file_unknown',
  damaged: 'file_damaged',
  notEpub: 'file_notEpub',
  locked: 'file_locked',
  bomb: 'file_bomb',
  noText: 'file_noText',
};

/** `message` says it to a person. A cancelled reading rejects with the signal's own reason instead. */
export class FileError extends Error {
  override readonly name = 'FileError';
  constructor(
    readonly code: FileTrouble,
    cause?: unknown,
  ) {
    super(t(words[code]), { cause });
  }
}
