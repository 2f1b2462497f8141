import './lines.css';

interface Props {
  /** What is veiled: "Summary". */
  surface: string;
  /** Canon, point and source: never what is hidden. */
  reason: string;
}

export function ReasonLabel({ surface, reason }: Props) {
  return (
    <p class="u-reason">
      {surface} <span class="u-quiet">{reason}</span>
    </p>
  );
}
