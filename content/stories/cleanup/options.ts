/** Each rule of the clean-up can be switched off; all off is "as the author posted it". */
export interface CleanupOptions {
  /** Straight quotes and apostrophes to curly ones. */
  quotes: boolean;
  /** Two or three hyphens to an em dash, a spaced hyphen to an en dash. */
  dashes: boolean;
  /** Three dots to an ellipsis. */
  ellipses: boolean;
  /** Every kind of scene break to one ornament. */
  breaks: boolean;
  /** Empty paragraphs: dropped where they are only spacing, else a soft break. */
  emptyParagraphs: boolean;
  /** Two line breaks to a new paragraph. */
  lineBreaks: boolean;
  /** A chapter all in bold, italics or centred: set as plain text. */
  calm: boolean;
}

export const cleanup: Readonly<CleanupOptions> = {
  quotes: true,
  dashes: true,
  ellipses: true,
  breaks: true,
  emptyParagraphs: true,
  lineBreaks: true,
  calm: true,
};

export const asPosted: Readonly<CleanupOptions> = {
  quotes: false,
  dashes: false,
  ellipses: false,
  breaks: false,
  emptyParagraphs: false,
  lineBreaks: false,
  calm: false,
};
