import './fields.css';
import './choices.css';

interface Props {
  /** What happened. */
  what: string;
  /** What to do about it. */
  then?: string;
  /** For the `aria-describedby` of the field it stands beside. */
  id?: string;
}

/** Stands beside its cause: what happened, then what to do. Said aloud when it appears. */
export function ErrorMessage({ what, then, id }: Props) {
  return (
    <p class="u-error" id={id} role="alert">
      <strong>{what}</strong>
      {then && ` ${then}`}
    </p>
  );
}
