import { t } from '../words/t';

/** Why a lookup elsewhere came to nothing. `wait` says in how many seconds to try again. */
export type LookupFailure =
  | { why: 'none' }
  | { why: 'wait'; seconds: number }
  | { why: 'server'; status: number }
  | { why: 'network' }
  | { why: 'nonsense' };

/** What happened and what to do, for the reader. `site` is the name of the one that was asked. */
export function sayFailure(failure: LookupFailure, site: string): string {
  switch (failure.why) {
    case 'none':
      return t('lookup_none', site);
    case 'wait':
      return t('lookup_wait', site, failure.seconds);
    case 'server':
      return t('lookup_server', site);
    case 'network':
      return t('lookup_network', site);
    case 'nonsense':
      return t('lookup_nonsense', site);
  }
}
