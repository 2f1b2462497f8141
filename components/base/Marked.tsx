/** Where `query` stands in `text`, ignoring case and accents, as UTF-16 units; null: nowhere. */
export function placeOf(text: string, query: string): [number, number] | null {
  const wanted = fold(query.trim());
  if (wanted === '') return null;
  // Folding may shorten or lengthen a letter, so the place is found letter by letter.
  const letters = [...text].map((letter) => ({ letter, folded: fold(letter) }));
  const at = letters
    .map(({ folded }) => folded)
    .join('')
    .indexOf(wanted);
  if (at < 0) return null;
  let folded = 0;
  let place = 0;
  let start = 0;
  let end = 0;
  for (const one of letters) {
    if (folded <= at && one.folded !== '') start = place;
    // An accent that stands by itself folds to nothing, and belongs to the letter before it.
    if (folded >= at + wanted.length && one.folded !== '') break;
    folded += one.folded.length;
    place += one.letter.length;
    end = place;
  }
  return [start, end];
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

interface Props {
  text: string;
  query: string;
}

/** A text with what was searched for in it set bold. */
export function Marked({ text, query }: Props) {
  const place = placeOf(text, query);
  if (!place) return <span>{text}</span>;
  const [start, end] = place;
  return (
    <span>
      {text.slice(0, start)}
      <b class="u-combo-match">{text.slice(start, end)}</b>
      {text.slice(end)}
    </span>
  );
}
