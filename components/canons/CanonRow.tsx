import type { ComponentChildren } from 'preact';
import { pointLabel, pointWords, progressLabel } from '../../content/canons/label';
import { indexCanon } from '../../content/canons/position';
import { moveTo, nextPoint } from '../../content/canons/progress';
import type { Canon, CanonProgress } from '../../content/canons/types';
import { t } from '../../content/words/t';
import { Button } from '../base/Button';
import { ContentsLine } from '../base/ContentsLine';
import { Disclosure } from '../base/Disclosure';
import { Picker } from './Picker';
import './canons.css';

interface Props {
  canon: Canon;
  /** Null: not followed. The line then offers to follow it. */
  progress: CanonProgress | null;
  /** Quiet words behind the title, such as its kind. */
  detail?: string;
  open: boolean;
  onToggle: (open: boolean) => void;
  onProgress: (progress: CanonProgress) => void;
  /** Stops following. */
  onRemove?: () => void;
  /** Under the picker: what belongs to this canon alone. */
  children?: ComponentChildren;
}

/** A canon's line: where the reader is, the next point at one press, and under it the whole picker. */
export function CanonRow(props: Props) {
  const { canon, progress, detail, open, onToggle, onProgress, onRemove, children } = props;
  const followed = progress && { canon, progress };
  const next = followed && nextPoint(followed);
  const index = indexCanon(canon);
  const point = followed ? progressLabel(followed) : t('canon_follow');
  return (
    <Disclosure
      open={open}
      onToggle={onToggle}
      summary={<ContentsLine name={canon.title} detail={detail} point={point} />}
      aside={
        followed &&
        next && (
          <Button
            small
            aria-label={t('canon_finishedOf', pointLabel(index, next), canon.title, pointWords(index, next))}
            onClick={() => onProgress(moveTo(followed, next).to)}
          >
            {t('canon_finished', pointLabel(index, next))}
          </Button>
        )
      }
    >
      <Picker canon={canon} progress={progress} onProgress={onProgress} />
      {children}
      {onRemove && (
        <p class="u-canon-remove">
          <Button kind="plain" small aria-label={t('canon_removeOf', canon.title)} onClick={onRemove}>
            {t('canon_remove')}
          </Button>
        </p>
      )}
    </Disclosure>
  );
}
