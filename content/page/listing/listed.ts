import type { Reason } from '../../spoilers/types';
import type { PageWork } from '../works';

/** One decided work in a list. */
export interface Listed {
  work: PageWork;
  ahead: readonly Reason[];
  /** Of a followed canon at all. */
  related: boolean;
}
