import { t } from '../../content/words/t';

interface Props {
  /** Of the control that it puts back. */
  label: string;
  onReset: () => void;
}

/** Puts one control back to what it was at first. It goes with that, and the hand moves to the control. */
export function ResetButton({ label, onReset }: Props) {
  return (
    <button
      type="button"
      class="u-reset"
      aria-label={t('base_resetOf', label)}
      title={t('base_reset')}
      onClick={(event) => {
        event.currentTarget.parentElement?.querySelector<HTMLElement>('input, select')?.focus();
        onReset();
      }}
    >
      <ResetSign />
    </button>
  );
}

export const ResetSign = () => (
  <svg viewBox="0 0 20 20" aria-hidden="true">
    <path d="M4.5 4v4h4M4.8 8A6 6 0 1 1 4 11.5" />
  </svg>
);
