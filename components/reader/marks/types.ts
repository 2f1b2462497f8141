import type { Annotation } from '../../../content/stories/annotations';
import type { Book } from '../../../content/stories/book';
import type { LookUpSite } from '../../../content/stories/reading';
import type { Stage } from '../flow/stage';

export interface MarkingProps {
  stage: Stage;
  book: Book;
  lookUp: LookUpSite;
  marks: readonly Annotation[];
  onMark: (mark: Annotation) => void;
  onUnmark: (mark: Annotation) => void;
  onSay: (sentence: string) => void;
}
