import './actions.css';

interface Props {
  label: string;
  chosen: boolean;
  onChoose: () => void;
}

/** A choice that shows whether it is made, among others of its kind. */
export function Chip({ label, chosen, onChoose }: Props) {
  return (
    <button type="button" class="u-chip" aria-pressed={chosen} onClick={onChoose}>
      {label}
    </button>
  );
}
