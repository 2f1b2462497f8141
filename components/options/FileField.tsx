import { useId } from 'preact/hooks';
import { ErrorMessage } from '../base/ErrorMessage';
import './options.css';
import './groups.css';
import './lists.css';
import './rows.css';

interface Props {
  label: string;
  hint?: string;
  /** As of a file input. */
  accept: string;
  /** Why the last file was refused; null where it was not. */
  refused: string | null;
  onFile: (file: File) => void;
}

/** A file to choose, by the browser's own control; what is wrong with it stands beside it. */
export function FileField({ label, hint, accept, refused, onFile }: Props) {
  const id = useId();
  const about = [refused !== null && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <>
      <label class="u-file" for={id}>
        <span class="u-file-label">{label}</span>
        <input
          id={id}
          type="file"
          accept={accept}
          aria-describedby={about || undefined}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            // Emptied, so that the same file can be chosen again after it was mended.
            event.currentTarget.value = '';
            if (file) onFile(file);
          }}
        />
      </label>
      {hint && (
        <p class="u-small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {refused !== null && <ErrorMessage id={`${id}-error`} what={refused} />}
    </>
  );
}
