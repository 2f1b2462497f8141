/**
 * Letters and digits of a text in lower case, single-spaced and without accents: what names are
 * compared by. "Dr. Strange’s Café" and "dr stranges cafe" are the same.
 */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’‘ʼ`.]/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** As `plain`, and without the articles that people leave out or put last ("Matrix, The"). */
export function bare(text: string): string {
  const words = plain(text).split(' ');
  const rest = words.filter((word) => word !== 'the' && word !== 'a' && word !== 'an');
  return (rest.length ? rest : words).join(' ');
}
